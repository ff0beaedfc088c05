using LearningHub.Search.Schema;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>What is stored of a document. Texts that are not stored are empty.</summary>
internal sealed class StoredDocument(Document document, IndexSchema schema)
{
    public string Id { get; } = document.Get(FieldNames.Id);
    public string[] Texts { get; } = [.. schema.Texts.Select(field => document.Get(field.Name) ?? string.Empty)];
    public string[] Values { get; } = [.. schema.Stored.Select(name => document.Get(FieldNames.Stored(name)) ?? string.Empty)];
    public int Letters => Texts.Sum(text => text.Length) + Values.Sum(value => value.Length);
}

/// <summary>Remembers what is stored of documents that were shown: to decompress a document takes longer than to find it.</summary>
internal sealed class StoredDocuments(IndexReader reader, IndexSchema schema)
{
    // 32 MB.
    private const int MostLetters = 16_000_000;

    private readonly StoredDocument?[] known = new StoredDocument?[reader.MaxDoc];
    private int letters;

    public StoredDocument Read(int document)
    {
        if (Volatile.Read(ref known[document]) is { } remembered) return remembered;
        var read = new StoredDocument(reader.Document(document), schema);
        if (Interlocked.Add(ref letters, read.Letters) > MostLetters)
        {
            Array.Clear(known);
            Volatile.Write(ref letters, 0);
        }
        Volatile.Write(ref known[document], read);
        return read;
    }
}
