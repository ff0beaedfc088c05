using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchStartView"/>.</summary>
internal static class SearchStartViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SearchStartView>("search-start", "Start", SearchSamples.Start),
    ];
}
