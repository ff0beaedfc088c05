using LearningHub.Search.Schema;
using Lucene.Net.Documents;

namespace LearningHub.Search.Indexing;

/// <summary>What is stored of a document.</summary>
internal sealed class StoredDocument(Document document, IndexSchema schema)
{
    public string Id => document.Get(FieldNames.Id);

    // The text of a field; empty if the field is not stored or the document does not have it.
    public string Text(int field) => schema.Texts[field].IsStored ? document.Get(schema.Texts[field].Name) ?? string.Empty : string.Empty;
    public string[] Values() => [.. schema.Stored.Select(name => document.Get(FieldNames.Stored(name)) ?? string.Empty)];
}
