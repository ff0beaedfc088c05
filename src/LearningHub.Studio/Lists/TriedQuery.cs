using LearningHub.Content;
using LearningHub.Search;
using LearningHub.Site.Searching;

namespace LearningHub.Studio.Lists;

/// <summary>What a query finds before and after a change of the search settings.</summary>
/// <param name="Before">Titles, the best first.</param>
/// <param name="After">The same with the change.</param>
public sealed record TriedQuery(IReadOnlyList<string> Before, IReadOnlyList<string> After)
{
    private const int Most = 8;

    /// <summary>Whether both are the same.</summary>
    public bool IsSame => Before.SequenceEqual(After);

    /// <summary>Tries a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="now">The library.</param>
    /// <param name="then">The library with the change.</param>
    public static TriedQuery Compare(string query, Library now, Library then) => new(Find(query, now), Find(query, then));

    private static IReadOnlyList<string> Find(string query, Library library)
    {
        if (library.Linked is not { } linked) return [];
        using var index = new LibraryIndex(linked).OpenPassing();
        var found = index.Search(new SearchRequest { Text = query, Take = Most, PassageLength = 0, CountFacets = false });
        return [.. found.Hits.Select(hit => linked.ById.TryGetValue(hit.Group, out var resource) ? resource.Title : hit.Group)];
    }
}
