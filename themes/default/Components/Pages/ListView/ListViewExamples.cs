using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="ListView"/>.</summary>
internal static class ListViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("list-by-year", new ListPage(ExampleCatalogue.Frame("Audits"))
        {
            Introduction = "What was found.",
            Groups = [PageSamples.Group with { Heading = "2020" }]
        }),
        new("list-with-nothing-in-it", new ListPage(ExampleCatalogue.Frame("Briefings")) { Introduction = "Short reads.", Groups = [] }),
    ];
}
