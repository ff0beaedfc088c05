using LearningHub.Content;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Searching;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Relevance;

/// <summary>The real content, indexed in a folder of its own for queries to be judged on.</summary>
internal sealed class JudgedLibrary : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-relevance-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A fresh index. Without pins it shows what the engine finds by itself.</summary>
    public SearchIndex Index(bool withPins = true)
    {
        var catalogue = Library.Load(Repository.ContentFiles, new LibraryOptions(SmallHub.Today)).Catalogue!;
        if (!withPins) catalogue = catalogue with { Search = catalogue.Search with { Pins = [] } };
        using var builder = new IndexBuilder(SearchDocuments.Schema(catalogue.Search), SearchGuidance.Of(catalogue));
        foreach (var document in SearchDocuments.Of(catalogue)) builder.Add(document);
        var path = Path.Combine(folder, withPins ? "index" : "index-without-pins");
        builder.Build(path);
        return SearchIndex.Open(path);
    }
}
