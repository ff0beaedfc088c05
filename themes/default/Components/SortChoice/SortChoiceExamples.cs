using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="SortChoice"/>.</summary>
internal static class SortChoiceExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<SortChoice>("sort-choice", "Options", SearchSamples.Results.Sorts),
    ];
}
