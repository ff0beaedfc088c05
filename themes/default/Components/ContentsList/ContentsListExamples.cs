using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ContentsList"/>.</summary>
internal static class ContentsListExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ContentsList>("contents-two-levels", "Items", new ContentsItem[]
        {
            new("Findings", "#main", [new("They met late", "#main", [])]),
            new("Recommendations", "#main", [])
        }),
    ];
}
