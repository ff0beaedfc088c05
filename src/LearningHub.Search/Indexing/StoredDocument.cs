using LearningHub.Search.Schema;
using Lucene.Net.Documents;

namespace LearningHub.Search.Indexing;

/// <summary>What is stored of a document.</summary>
/// <param name="document">As Lucene gives it.</param>
/// <param name="schema">Names of fields.</param>
internal sealed class StoredDocument(Document document, IndexSchema schema)
{
    /// <summary>The id of the document.</summary>
    public string Id => document.Get(FieldNames.Id);

    /// <summary>The text of a field; empty if the field is not stored or the document does not have it.</summary>
    public string Text(int field) => schema.Texts[field].IsStored ? document.Get(schema.Texts[field].Name) ?? string.Empty : string.Empty;

    /// <summary>The stored values in the order of the schema.</summary>
    public string[] Values() => [.. schema.Stored.Select(name => document.Get(FieldNames.Stored(name)) ?? string.Empty)];
}
