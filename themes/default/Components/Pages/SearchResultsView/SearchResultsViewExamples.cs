using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="SearchResultsView"/>, which a host puts into the search page.</summary>
internal static class SearchResultsViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SearchResultsView>("search-results", "Results", SearchSamples.Results),
        ComponentExample.Create<SearchResultsView>("search-results-nothing-found", "Results", SearchSamples.Nothing),
        ComponentExample.Create<SearchResultsView>("search-results-nothing-asked", "Results", SearchSamples.Unasked),
    ];
}
