using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="StatementView"/>.</summary>
internal static class StatementViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("statement", new StatementPage(ExampleCatalogue.Frame("A statement"))
        {
            Sections = [PageSamples.Section with { Heading = string.Empty }, PageSamples.Section]
        }),
        new("statement-with-quick-exit", new StatementPage(ExampleCatalogue.Frame("This page has moved"))
        {
            Sections = [PageSamples.Section],
            QuickExit = true
        }),
    ];
}
