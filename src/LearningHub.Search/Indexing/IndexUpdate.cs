using LearningHub.Search.Indexing.Slices;
using LearningHub.Search.Schema;
using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>
/// Builds an index out of an earlier one and of new documents. The result has one segment and the given order, so it answers as an
/// index that was built from all documents; its files may have other bytes.
/// </summary>
public sealed class IndexUpdate : IDisposable
{
    private readonly string path;
    private readonly IndexSchema schema;
    private readonly IndexGuidance guidance;
    private readonly DirectoryReader former;
    private readonly IndexBuilder added;
    private readonly List<(bool IsFormer, int First, int Count)> parts = [];
    private int addedDocuments;

    private IndexUpdate(DirectoryReader former, string path, IndexSchema schema, IndexGuidance guidance)
    {
        (this.former, this.path, this.schema, this.guidance) = (former, path, schema, guidance);
        added = new IndexBuilder($"{path}.added", schema, guidance);
    }

    /// <summary>Number of documents in the earlier index.</summary>
    public int FormerDocuments => former.MaxDoc;

    /// <summary>Opens an earlier index; null if it is damaged, empty or of another version.</summary>
    /// <param name="formerPath">Its folder.</param>
    /// <param name="path">The folder of the new index. <see cref="Build"/> replaces an index that stands there, and nothing else.</param>
    /// <param name="schema">What documents hold: the same as in the earlier index.</param>
    /// <param name="guidance">The guidance of the new index.</param>
    public static IndexUpdate? TryOpen(string formerPath, string path, IndexSchema schema, IndexGuidance guidance)
    {
        try
        {
            var manifest = IndexFolder.ReadManifest(formerPath);
            var reader = DirectoryReader.Open(new IndexDirectory(formerPath, manifest.Files));
            if (reader.Leaves.Count == 1 && !reader.HasDeletions && reader.MaxDoc == manifest.Documents)
                return new IndexUpdate(reader, path, schema, guidance);
            reader.Dispose();
        }
#pragma warning disable CA1031 // Damaged files can make Lucene throw anything, and all of it means the same.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            // The index is built from all documents instead.
        }
        return null;
    }

    /// <summary>Takes documents of the earlier index over, as the next ones of the new index.</summary>
    /// <param name="first">Number of the first.</param>
    /// <param name="count">How many.</param>
    public void Take(int first, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first + count, FormerDocuments);
        Extend(isFormer: true, first, count);
    }

    /// <summary>Adds a document as the next one of the new index.</summary>
    /// <exception cref="ArgumentException">It does not fit the schema.</exception>
    public void Add(IndexDocument document)
    {
        added.Add(document);
        Extend(isFormer: false, addedDocuments++, 1);
    }

    /// <summary>Writes the index beside its place and moves it there whole.</summary>
    /// <exception cref="IOException">It cannot be written; what stood there stays.</exception>
    public void Build()
    {
        using var fresh = added.Finish();
        var old = former.Leaves[0].AtomicReader;
        var news = fresh is { Leaves.Count: > 0 } ? fresh.Leaves[0].AtomicReader : null;
        IndexReader[] slices =
            [.. parts.Select(part => (IndexReader)new SliceReader(part.IsFormer ? old : news!, part.First, part.Count))];
        using var whole = new IndexBuilder(path, schema, guidance);
        whole.AddParts(slices);
        whole.Build();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        added.Dispose();
        former.Dispose();
    }

    private void Extend(bool isFormer, int first, int count)
    {
        if (count == 0) return;
        if (parts is [.., var last] && last.IsFormer == isFormer && last.First + last.Count == first)
            parts[^1] = last with { Count = last.Count + count };
        else parts.Add((isFormer, first, count));
    }
}
