using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchResultItem"/>.</summary>
internal static class SearchResultItemExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SearchResultItemInList>("search-result-item", "Hit", SearchSamples.Hit),
    ];
}
