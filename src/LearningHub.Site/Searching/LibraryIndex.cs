using LearningHub.Content.Linking;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Searching;

namespace LearningHub.Site.Searching;

/// <summary>The search index of a library.</summary>
/// <param name="catalogue">The library.</param>
public sealed class LibraryIndex(Catalogue catalogue)
{
    /// <summary>The folder of the index in a release.</summary>
    public const string ReleasePath = "search/index";

    /// <summary>Writes the index. The same library gives the same bytes.</summary>
    /// <param name="path">The folder of the index; the folder around it must exist.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Build(string path)
    {
        using var builder = new IndexBuilder(SearchDocuments.Schema(catalogue.Search), SearchGuidance.Of(catalogue));
        foreach (var document in SearchDocuments.Of(catalogue)) builder.Add(document);
        builder.Build(path);
    }

    /// <summary>Opens an index that leaves nothing on the disk.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ISearchIndex OpenPassing()
    {
        var folder = Directory.CreateTempSubdirectory("hub-index-").FullName;
        try
        {
            var path = Path.Combine(folder, "index");
            Build(path);
            return SearchIndex.Open(path);
        }
        finally
        {
            // An open index needs its files no more.
            Directory.Delete(folder, recursive: true);
        }
    }
}
