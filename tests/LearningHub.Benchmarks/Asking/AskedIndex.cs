using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;
using LearningHub.Site.Searching;

namespace LearningHub.Benchmarks.Asking;

/// <summary>Writes an index and opens it. With older engines other code does that, which <c>old.sh</c> has.</summary>
internal static class AskedIndex
{
    /// <summary>Writes the index of some documents.</summary>
    public static void Write(IndexSchema schema, IndexGuidance guidance, IReadOnlyList<IndexDocument> documents, string path) =>
        IndexBuilder.Build(
            path, schema, guidance, documents, LibraryIndex.ShardsFor(documents.DistinctBy(document => document.Group).Count()));

    /// <summary>Opens it as a host does.</summary>
    public static SearchIndex Open(string path) => LibraryIndex.Open(path);
}
