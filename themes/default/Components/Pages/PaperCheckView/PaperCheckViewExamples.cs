using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="PaperCheckView"/>.</summary>
internal static class PaperCheckViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("paper-check", new PaperCheckPage(ExampleCatalogue.Frame("Is your copy still current?"))
        {
            Works = "7KQ2M:2:H4RT 8AAAA:0:",
            Entries =
            [
                new PaperRow(PageSamples.Source, "7KQ2M-2-H4RT", "Edition 2, 29 February 2020"),
                new PaperRow(PageSamples.Source, null, "This was taken out on 1 March 2020."),
            ],
        }),
    ];
}
