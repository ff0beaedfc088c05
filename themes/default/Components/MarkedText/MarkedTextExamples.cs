using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="MarkedText"/>.</summary>
internal static class MarkedTextExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<MarkedText>("marked-text", "Text", SearchSamples.Hit.Title),
    ];
}
