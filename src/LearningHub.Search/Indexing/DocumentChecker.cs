using LearningHub.Search.Schema;

namespace LearningHub.Search.Indexing;

/// <summary>Refuses documents that do not fit the schema or whose group comes a second time.</summary>
internal sealed class DocumentChecker(IndexSchema schema)
{
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);
    private string? current;

    public void Check(IndexDocument document)
    {
        if (document.Texts.Count != schema.Texts.Count || document.Stored.Count != schema.Stored.Count
            || document.Facets.Count != schema.Facets.Count)
            throw Refusal(document, "has other numbers of texts, facets or stored values than the schema");
        if (!(document.Weight > 0 && float.IsFinite(document.Weight)))
            throw Refusal(document, $"has the weight {document.Weight}; a weight is more than 0");
        if (current != document.Group && !groups.Add(document.Group))
            throw Refusal(document, $"does not come right after the others of the group {document.Group}");
        current = document.Group;
    }

    private static ArgumentException Refusal(IndexDocument document, string problem) =>
        new($"Document {document.Id} {problem}.", nameof(document));
}
