using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="LawTableView"/>.</summary>
internal static class LawTableViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("law-in-force-and-ended", new LawPage(ExampleCatalogue.Frame("Law and guidance"))
        {
            Entries =
            [
                new LawView("new", "Made-up Guidance", "Guidance", "1 April 2024", null, null, "What to do now.",
                    "https://example.org/new"),
                new LawView("old", "Made-up Guidance & Notes", "Guidance", "1 April 2014", "31 March 2024",
                new LinkItem("Made-up Guidance", "#new"), "What was to be done.", null),
            ],
        }),
    ];
}
