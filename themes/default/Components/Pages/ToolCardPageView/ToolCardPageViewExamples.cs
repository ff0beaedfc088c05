using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="ToolCardPageView"/>.</summary>
internal static class ToolCardPageViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("tool-card-page", new ToolCardPage(ExampleCatalogue.Frame("Supervision card: a made-up tool"))
        {
            Card = CardBodyExamples.Card,
            ToolLink = PageSamples.Source,
            WordHref = "#card",
        }),
    ];
}
