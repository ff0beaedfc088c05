using LearningHub.Site.Pages.Claims;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="RecommendationView"/>.</summary>
internal static class RecommendationViewExamples
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("recommendation-open", new RecommendationPage(ExampleCatalogue.Frame(PageSamples.Recommendations[0].Title))
        {
            Item = PageSamples.Recommendations[0],
            Findings = [],
            NamedBy = [],
        }),
        new("recommendation-re-audited", new RecommendationPage(ExampleCatalogue.Frame(PageSamples.LongTitle))
        {
            Item = PageSamples.Recommendations[1],
            Findings = PageSamples.Findings,
            NamedBy = [PageSamples.Resource, PageSamples.Bare],
        }),
    ];
}
