using LearningHub.Content.Linking;
using LearningHub.Search;
using LearningHub.Search.Indexing;
using LearningHub.Search.Searching;

namespace LearningHub.Site.Searching;

/// <summary>The search indexes of a library: one for readers, and one of the help for authors.</summary>
/// <param name="library">The library.</param>
public sealed class LibraryIndex(LinkedLibrary library)
{
    /// <summary>The folder of the index of the help for authors in a release.</summary>
    public const string HelpReleasePath = "search/help";

    /// <summary>The folder of the index in a release.</summary>
    public const string ReleasePath = "search/index";

    /// <summary>Writes the index. The same library gives the same bytes.</summary>
    /// <param name="path">The folder of the index; the folder around it must exist.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Build(string path) => Build(SearchedPart.ForReaders(library), path);

    /// <summary>Writes the index of the help for authors.</summary>
    /// <param name="path">The folder of the index; the folder around it must exist.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void BuildHelp(string path) => Build(SearchedPart.ForAuthors(library), path);

    /// <summary>Opens an index without leaving files on the disk.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ISearchIndex OpenPassing() => OpenPassing(Build);

    /// <summary>The same for the help for authors.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public ISearchIndex OpenHelpPassing() => OpenPassing(BuildHelp);

    private static void Build(LinkedLibrary part, string path)
    {
        using var builder = new IndexBuilder(SearchDocuments.Schema(part.Search), SearchGuidance.Of(part));
        foreach (var document in SearchDocuments.Of(part)) builder.Add(document);
        builder.Build(path);
    }

    private static SearchIndex OpenPassing(Action<string> build)
    {
        var folder = Directory.CreateTempSubdirectory("hub-index-").FullName;
        try
        {
            var path = Path.Combine(folder, "index");
            build(path);
            return SearchIndex.Open(path);
        }
        finally
        {
            // An open index no longer needs its files.
            Directory.Delete(folder, recursive: true);
        }
    }
}
