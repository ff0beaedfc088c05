using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Schema;
using LearningHub.Search.Searching;

namespace LearningHub.Tests.Search.Reference;

/// <summary>An index of some documents in a folder of its own, gone when it is disposed of.</summary>
internal sealed class TestIndex : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-search-").FullName;

    public TestIndex(IndexSchema schema, IEnumerable<IndexDocument> documents, IndexGuidance? guidance = null, int shards = 1)
    {
        IndexBuilder.Build(Path, schema, guidance, documents, shards);
        Index = SearchIndex.Open(Path);
    }

    public SearchIndex Index { get; }

    public string Folder => folder;

    public string Path => System.IO.Path.Combine(folder, "index");

    public static string[] Groups(SearchResponse response) => [.. response.Hits.Select(hit => hit.Group)];

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
