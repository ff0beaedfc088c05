using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="ReferencesView"/>.</summary>
internal static class ReferencesViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("references", new ReferencesPage(ExampleCatalogue.Frame("References"))
        {
            References =
            [
                new ReferenceView("a", "A. Writer (2014), A made-up report",
                    "https://example.org/a-very-long-address-without-any-place-to-break/report.pdf", null,
                    "Unknown: summarise and link only",
                    "A note.", [PageSamples.Source], 3),
                new ReferenceView("b", "B. Writer (2015), Another <report>", null, "Ask the board that made it.", "OGL 3.0", null, [], 0),
            ],
        }),
    ];
}
