using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>Words of a Word document that its pages do not show.</summary>
internal static class WordDocument
{
    /// <summary>Reports what text, settings and styles give away.</summary>
    public static void Inspect(MainDocumentPart document, FindingList found)
    {
        var hiddenStyles = HiddenStyles(document.StyleDefinitionsPart);
        OpenXmlPart?[] stories =
        [
            document, document.FootnotesPart, document.EndnotesPart, document.GlossaryDocumentPart, .. document.HeaderParts,
                .. document.FooterParts,
        ];
        foreach (var story in stories.OfType<OpenXmlPart>()) WordStory.Inspect(story, hiddenStyles, found);
        if (document.DocumentSettingsPart is { } settings) Settings(settings, found);
    }

    private static HashSet<string> HiddenStyles(StyleDefinitionsPart? styles)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        if (styles is null) return hidden;
        using var reader = PartReader.Open(styles);
        var style = string.Empty;
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            if (reader.LocalName == "style") style = reader.GetAttribute("styleId", reader.NamespaceURI) ?? string.Empty;
            else if (reader.LocalName == "vanish" && WordStory.IsOn(reader)) hidden.Add(style);
        }
        hidden.Remove(string.Empty);
        return hidden;
    }

    private static void Settings(DocumentSettingsPart settings, FindingList found)
    {
        using var reader = PartReader.Open(settings);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            var (name, space) = (reader.LocalName, reader.NamespaceURI);
            if (name == "docVar")
                found.Words($"a variable called \"{reader.GetAttribute("name", space)}\"", reader.GetAttribute("val", space), "settings");
            else if (name is "connectString" or "query")
                found.Words("the source of a mail merge", reader.GetAttribute("val", space), "settings", Gives.Path);
        }
    }
}
