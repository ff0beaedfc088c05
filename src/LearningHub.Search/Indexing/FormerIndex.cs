using Lucene.Net.Index;

namespace LearningHub.Search.Indexing;

/// <summary>An earlier index, from which a new one can take documents over. It is in memory and need not be closed.</summary>
public sealed class FormerIndex
{
    private FormerIndex(AtomicReader reader) => Reader = reader;

    /// <summary>Number of documents.</summary>
    public int Documents => Reader.MaxDoc;

    internal AtomicReader Reader { get; }

    /// <summary>Opens an earlier index; null if it is damaged, empty or of another version.</summary>
    /// <param name="path">Its folder.</param>
    public static FormerIndex? TryOpen(string path)
    {
        try
        {
            var manifest = IndexFolder.ReadManifest(path);
            var reader = DirectoryReader.Open(new IndexDirectory(path, manifest.Files));
            return reader.Leaves.Count == 1 && !reader.HasDeletions && reader.MaxDoc == manifest.Documents
                ? new FormerIndex(reader.Leaves[0].AtomicReader) : null;
        }
#pragma warning disable CA1031 // Damaged files can make Lucene throw anything, and all of it means the same.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            // The index is built from all documents instead.
            return null;
        }
    }
}
