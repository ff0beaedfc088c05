using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="RecommendationsView"/>.</summary>
internal static class RecommendationsViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("recommendations", new RecommendationsPage(ExampleCatalogue.Frame("Recommendations"))
        {
            Total = 2, Answered = 1, Groups = [new RecommendationGroup(PageSamples.Source, PageSamples.Recommendations)],
        }),
    ];
}
