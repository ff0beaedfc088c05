using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;

namespace LearningHub.Benchmarks.Asking;

/// <summary>Writes an index. Older engines are asked to by other code, which <c>old.sh</c> has.</summary>
internal static class IndexWriting
{
    /// <summary>Writes the index of some documents.</summary>
    public static void Write(IndexSchema schema, IndexGuidance guidance, IReadOnlyList<IndexDocument> documents, string path)
    {
        using var builder = new IndexBuilder(path, schema, guidance);
        foreach (var document in documents) builder.Add(document);
        builder.Build();
    }
}
