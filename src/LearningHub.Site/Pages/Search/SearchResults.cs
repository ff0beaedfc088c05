using LearningHub.Contract.Search;
using LearningHub.Site.Pages.Search.Form;
using LearningHub.Site.Pages.Search.Paging;

namespace LearningHub.Site.Pages.Search;

/// <summary>An answer of the host, ready for the theme: every address is computed and fits the search page.</summary>
public sealed record SearchResults
{
    /// <summary>The form with the reader's query.</summary>
    public required SearchFormView Form { get; init; }

    /// <summary>Whether there is a query: words or at least one filter. Without a query, ways to browse are shown instead of
    /// results.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>What was searched for in place of a misspelt query; null if the query was taken as it is.</summary>
    public SearchCorrection? Correction { get; init; }

    /// <summary>Other spellings to try, best first.</summary>
    public IReadOnlyList<LinkItem> DidYouMean { get; init; } = [];

    /// <summary>Parts of the query that were not understood and left out, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Words of the query that the library does not have.</summary>
    public IReadOnlyList<SearchGap> Gaps { get; init; } = [];

    /// <summary>Whom to call, for people who need help; null for others.</summary>
    public SearchContact? Contact { get; init; }

    /// <summary>Terms and laws that the query names.</summary>
    public IReadOnlyList<SearchNamedEntry> Named { get; init; } = [];

    /// <summary>Number of resources found, on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The resources on this page, in order. Their addresses are relative to the search page.</summary>
    public required IReadOnlyList<SearchHitRecord> Hits { get; init; }

    /// <summary>Filters with their counts.</summary>
    public IReadOnlyList<FacetRecord> Facets { get; init; } = [];

    /// <summary>First day of publication asked for.</summary>
    public DateOnly? PublishedFrom { get; init; }

    /// <summary>Last day of publication asked for.</summary>
    public DateOnly? PublishedTo { get; init; }

    /// <summary>Selected filters.</summary>
    public IReadOnlyList<ChosenFilter> Chosen { get; init; } = [];

    /// <summary>The same search without any filter.</summary>
    public required string ClearHref { get; init; }

    /// <summary>Orders to choose from; empty if there is nothing to order.</summary>
    public IReadOnlyList<SortOption> Sorts { get; init; } = [];

    /// <summary>Navigation through the pages; null if there is only one.</summary>
    public PagingView? Paging { get; init; }

    /// <summary>Ways to browse and how to search, shown without a query or without results.</summary>
    public required SearchStart Start { get; init; }

    /// <summary>Says which search answers; see <see cref="SearchAnswerer"/>.</summary>
    public string AnsweredBy { get; init; } = SearchAnswerer.Hub;
}
