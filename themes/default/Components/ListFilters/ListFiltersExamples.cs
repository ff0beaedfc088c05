using LearningHub.Site.Pages.Filtering;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ListFilters"/>.</summary>
internal static class ListFiltersExamples
{
    /// <summary>Two filters.</summary>
    public static IReadOnlyList<ListFilter> Sample { get; } =
    [
        new("kind", "Kind", [("concern", "Concerns"), ("strength", "Strengths")]),
        new("year", "Year of the work", [("2018", "2018"), ("2014", "2014")]),
    ];

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
        [ComponentExample.Create<ListFilters>("list-filters", nameof(ListFilters.Filters), Sample)];
}
