using LearningHub.Content;
using LearningHub.Content.Linking;
using LearningHub.Search;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Relevance;

/// <summary>
/// The real content as far as it was judged, indexed once for all tests. A resource that was added later has no grade for any
/// query: it would count as a wrong answer, however good it is.
/// </summary>
internal static class JudgedLibrary
{
    private static readonly Lazy<ISearchIndex> Whole = new(() => Open(JudgedResources.Ids, withPins: true));
    private static readonly Lazy<ISearchIndex> First = new(() => Open(JudgedResources.First, withPins: true));
    private static readonly Lazy<ISearchIndex> FirstWithoutPins = new(() => Open(JudgedResources.First, withPins: false));
    private static readonly Lazy<ISearchIndex> Help = new(() => new LibraryIndex(RealHub.Linked).OpenHelpPassing());

    /// <summary>The index of what readers search; not to be closed.</summary>
    public static ISearchIndex Index => Whole.Value;

    /// <summary>The scorecards of queries, each asked where its asker would ask.</summary>
    public static Scorecard[] Cards(IEnumerable<JudgedQuery> queries) =>
        [.. queries.Select(query => Scorecard.Judge(query, query.IsForAuthors ? Help.Value : Index))];

    /// <summary>The same over the resources of the beginning alone. Without pins they show what the engine finds by itself.</summary>
    public static Scorecard[] FirstCards(IEnumerable<JudgedQuery> queries, bool withPins)
    {
        var index = (withPins ? First : FirstWithoutPins).Value;
        return [.. queries.Select(query => query.Among(JudgedResources.First))
            .Select(query => Scorecard.Judge(query, query.IsForAuthors ? Help.Value : index))];
    }

    private static ISearchIndex Open(IReadOnlySet<string> resources, bool withPins)
    {
        var library = RealHub.Linked with { Resources = [.. RealHub.Linked.Resources.Where(resource => resources.Contains(resource.Id))] };
        if (!withPins) library = library with { Search = library.Search with { Pins = [] } };
        return new LibraryIndex(library).OpenPassing();
    }
}
