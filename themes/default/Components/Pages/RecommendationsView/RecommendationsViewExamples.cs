using LearningHub.Site.Pages.Claims;
using LearningHub.Site.Pages.Filtering;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="RecommendationsView"/>.</summary>
internal static class RecommendationsViewExamples
{
    private static readonly FilterMarks Marks = new(new Dictionary<string, string> { ["owner"] = "everyone", ["state"] = "named" });

    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("recommendations", new RecommendationsPage(ExampleCatalogue.Frame("Recommendations"))
        {
            Total = 61,
            MadeUp = 2,
            Reached = [("Named by a resource", 45), ("Acted on", 1), ("Audited again", 0)],
            Filters = ListFiltersExamples.Sample,
            StylesheetHref = "./filters.css",
            Items = [.. PageSamples.Recommendations.Select(item => (item, Marks))],
        }),
    ];
}
