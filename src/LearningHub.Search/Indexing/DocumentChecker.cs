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
            throw new ArgumentException(
                $"Document {document.Id} has other numbers of texts, facets or stored values than the schema.", nameof(document));
        if (!(document.Weight > 0 && float.IsFinite(document.Weight)))
            throw new ArgumentException(
                $"Document {document.Id} has the weight {document.Weight}; a weight is more than 0.", nameof(document));
        if (current == document.Group) return;
        current = document.Group;
        if (!groups.Add(document.Group))
            throw new ArgumentException($"Documents of the group {document.Group} do not come one after another.", nameof(document));
    }
}
