using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="NoResults"/>.</summary>
internal static class NoResultsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<NoResults>("no-results", "Filters", SearchSamples.Chosen),
    ];
}
