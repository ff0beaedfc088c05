using System.Xml;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.OpenDocuments;

/// <summary>The properties of an OpenDocument file (<c>meta.xml</c>).</summary>
internal sealed class MetaWalk(FindingList found)
{
    /// <summary>Reports what they give away. A title may stand unless it is the name of a file.</summary>
    public void Read(XmlReader reader)
    {
        var (name, label) = (string.Empty, string.Empty);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                (name, label) = (reader.LocalName, reader.GetAttribute("name", reader.NamespaceURI) ?? string.Empty);
                if (name == "template") found.Words("the path of its template", Local(reader), "properties, Template", Gives.Path);
            }
            else if (reader.NodeType is XmlNodeType.EndElement) name = string.Empty;
            else if (reader.NodeType is XmlNodeType.Text) Judge(name, label, reader.Value);
        }
    }

    private void Judge(string name, string label, string text)
    {
        switch (name)
        {
            case "initial-creator": found.Name("the author's name", text, "properties, Created"); break;
            case "creator": found.Name("the name of who saved it last", text, "properties, Modified"); break;
            case "printed-by": found.Name("the name of who printed it", text, "properties, Printed"); break;
            case "contributor" or "publisher": found.Name("a name", text, $"properties, {name}"); break;
            case "description": found.Words("a description", text, "properties, Comments"); break;
            case "subject": found.Words("a subject", text, "properties, Subject"); break;
            case "keyword": found.Words("keywords", text, "properties, Keywords"); break;
            case "user-defined": found.Words($"a property called \"{label}\"", text, "properties, Custom"); break;
            case "title" when ProgramNames.IsFileName(text):
                found.Words("the name of the file that it was made from", text, "properties, Title");
                break;
        }
    }

    private static string? Local(XmlReader reader) =>
        reader.GetAttribute("href", "http://www.w3.org/1999/xlink") is { } path
            && (PrivatePaths.IsTelling(path) || path.Contains("../", StringComparison.Ordinal)) ? path : null;
}
