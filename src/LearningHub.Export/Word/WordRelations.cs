using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Export.Word;

/// <summary>Links to addresses outside of a Word file, each address once.</summary>
internal sealed class WordRelations(MainDocumentPart part)
{
    private readonly Dictionary<string, string> relations = new(StringComparer.Ordinal);

    /// <summary>A link to an address outside of the file.</summary>
    public OpenXmlElement Link(string address, IEnumerable<OpenXmlElement> content)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri)) return new Run(content.Select(each => each.CloneNode(true)));
        if (!relations.TryGetValue(address, out var id))
        {
            id = $"link{relations.Count + 1}";
            part.AddHyperlinkRelationship(uri, isExternal: true, id);
            relations.Add(address, id);
        }
        return new Hyperlink(content) { Id = id, History = true };
    }
}
