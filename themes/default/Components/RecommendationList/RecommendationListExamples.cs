using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="RecommendationList"/>.</summary>
internal static class RecommendationListExamples
{
    private static readonly RecommendationItem Named = new()
    {
        Title = "Send the minutes",
        Href = "audits/a/#r-1",
        ThreadHref = "recommendations/a/r-1/",
        Lead = "To all who need them.",
        Owner = "the board",
        Source = new LinkItem("A made-up audit", "audits/a/"),
        Addresses = [new LinkItem("Minutes were late", "audits/a/#f-1")],
        AnsweredBy = [new LinkItem("A tool", "tools/t/")],
    };

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<RecommendationList>("recommendation-answered", "Items", new[] { Named }),
        ComponentExample.Create<RecommendationList>(
            "recommendation-unanswered", "Items", new[] { Named with { AnsweredBy = [], Owner = null, Lead = string.Empty } }),
    ];
}
