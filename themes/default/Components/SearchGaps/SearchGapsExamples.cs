using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SearchGaps"/>.</summary>
internal static class SearchGapsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        new("search-gaps", typeof(SearchGaps),
            new Dictionary<string, object?> { ["Gaps"] = SearchSamples.Gaps, ["Contact"] = SearchSamples.Start.Contact }),
    ];
}
