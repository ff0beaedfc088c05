using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Filtering;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="CompareView"/>.</summary>
internal static class CompareViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("compare", new ComparePage(ExampleCatalogue.Frame("Programmes side by side"))
        {
            Filters = ListFiltersExamples.Sample,
            Sorts = [("kind", "Kind")],
            StylesheetHref = "./filters.css",
            Programmes =
            [
                new ComparedProgramme(
                    new LinkItem("A programme", "./"), ["Evidence: Limited", "Cost: Low"],
                    [("Outcome", "Fewer quarrels"), ("Cost", "Not given")],
                    new FilterMarks(new Dictionary<string, string> { ["kind"] = "concern" })),
            ],
        }),
    ];
}
