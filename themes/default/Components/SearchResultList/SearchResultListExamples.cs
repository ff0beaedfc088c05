using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchResultList"/>.</summary>
internal static class SearchResultListExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SearchResultList>("search-result-list", "Hits", SearchSamples.Results.Hits),
    ];
}
