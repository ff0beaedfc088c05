using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="DidYouMean"/>.</summary>
internal static class DidYouMeanExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        new("did-you-mean", typeof(DidYouMean),
            new Dictionary<string, object?> { ["Correction"] = SearchSamples.Results.Correction,
            ["Spellings"] = SearchSamples.Results.DidYouMean }),
    ];
}
