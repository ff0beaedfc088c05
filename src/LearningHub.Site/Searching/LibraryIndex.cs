using LearningHub.Content.Linking;
using LearningHub.Search;
using LearningHub.Search.Building;

namespace LearningHub.Site.Searching;

/// <summary>The search index of a library.</summary>
/// <param name="catalogue">The library.</param>
public sealed class LibraryIndex(Catalogue catalogue)
{
    /// <summary>Where the index stands in a release.</summary>
    public const string ReleasePath = "search/library.index";

    /// <summary>Writes the index. The same library gives the same bytes.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Build(string path)
    {
        var builder = new IndexBuilder(SearchDocuments.Schema(catalogue.Search), SearchGuidance.Of(catalogue));
        foreach (var document in SearchDocuments.Of(catalogue)) builder.Add(document);
        builder.Build(path);
    }

    /// <summary>Opens an index that lives in a folder for passing things and goes away when it is closed.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ISearchIndex OpenPassing()
    {
        var folder = Directory.CreateTempSubdirectory("hub-index-").FullName;
        try
        {
            var path = Path.Combine(folder, "library.index");
            Build(path);
            return SearchIndex.Open(path);
        }
        finally
        {
            // What is mapped into memory stays there when its name is gone.
            Directory.Delete(folder, recursive: true);
        }
    }
}
