using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ChosenFilters"/>.</summary>
internal static class ChosenFiltersExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        new("chosen-filters", typeof(ChosenFilters),
            new Dictionary<string, object?> { ["Filters"] = SearchSamples.Chosen, ["ClearHref"] = "./" }),
    ];
}
