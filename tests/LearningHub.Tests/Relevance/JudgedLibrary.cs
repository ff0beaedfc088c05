using LearningHub.Content;
using LearningHub.Search.Searching;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Relevance;

/// <summary>
/// The real content as far as it was judged, indexed in a folder of its own. A resource that was added later has no grade for any
/// query: it would count as a wrong answer, however good it is.
/// </summary>
internal sealed class JudgedLibrary : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-relevance-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A fresh index of what readers search. Without pins it shows what the engine finds by itself.</summary>
    public SearchIndex Index(bool withPins = true)
    {
        var library = Library.Load(Repository.ContentFiles, new LibraryOptions(SmallHub.Today)).Linked!;
        library = library with { Resources = [.. library.Resources.Where(resource => JudgedResources.Ids.Contains(resource.Id))] };
        if (!withPins) library = library with { Search = library.Search with { Pins = [] } };
        var path = Path.Combine(folder, withPins ? "index" : "index-without-pins");
        new LibraryIndex(library).Build(path);
        return SearchIndex.Open(path);
    }

    /// <summary>A fresh index of the help for authors.</summary>
    public SearchIndex HelpIndex()
    {
        var path = Path.Combine(folder, "help");
        new LibraryIndex(Library.Load(Repository.ContentFiles, new LibraryOptions(SmallHub.Today)).Linked!).BuildHelp(path);
        return SearchIndex.Open(path);
    }

    /// <summary>The scorecards of queries, each asked where its asker would ask.</summary>
    public Scorecard[] Cards(IEnumerable<JudgedQuery> queries, bool withPins)
    {
        using var index = Index(withPins);
        using var help = HelpIndex();
        return [.. queries.Select(query => Scorecard.Judge(query, query.IsForAuthors ? help : index))];
    }
}
