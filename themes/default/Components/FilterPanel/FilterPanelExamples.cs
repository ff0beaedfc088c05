using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="FilterPanel"/>.</summary>
internal static class FilterPanelExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        new("filter-panel", typeof(FilterPanel),
            new Dictionary<string, object?> { ["Facets"] = SearchSamples.Facets, ["From"] = new DateOnly(2020, 1, 1) }),
    ];
}
