using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Courses;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="TermView"/>.</summary>
internal static class TermViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("term-with-everything", new TermPage(ExampleCatalogue.Frame(PageSamples.LongTitle))
        {
            KindLabel = "Practice theme",
            Introduction = "What it means.",
            Findings = [new FindingGroup("Concerns", PageSamples.Findings)],
            Recommendations = PageSamples.Recommendations,
            Groups = [PageSamples.Group],
            Downloads = [new DownloadItem("This theme as a handout", "/practice-themes/sleep/sleep.docx", "Word, 9 KB")],
        }),
        new("term-that-nothing-speaks-to", new TermPage(ExampleCatalogue.Frame("Sleep"))
        {
            KindLabel = "For", Introduction = "What it means.", Findings = [], Recommendations = [], Groups = [],
        }),
    ];
}
