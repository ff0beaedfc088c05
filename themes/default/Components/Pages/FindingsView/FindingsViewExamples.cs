using LearningHub.Site.Pages.Filtering;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="FindingsView"/>.</summary>
internal static class FindingsViewExamples
{
    private static readonly FilterMarks Marks =
        new(new Dictionary<string, string> { ["kind"] = "concern", ["year"] = "2014" });

    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("findings", new FindingsPage(ExampleCatalogue.Frame("All findings"))
        {
            Filters = ListFiltersExamples.Sample,
            StylesheetHref = "./filters.css",
            Items = [.. PageSamples.Findings.Select(item => (item, Marks))],
        }),
    ];
}
