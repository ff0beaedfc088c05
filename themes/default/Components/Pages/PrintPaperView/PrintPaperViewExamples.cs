using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Papers;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="PrintPaperView"/>.</summary>
internal static class PrintPaperViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("print-cards", new PrintPaperPage(ExampleCatalogue.Frame("A course: cards to cut out"))
        {
            IsCards = true,
            Course = new LinkItem("A course", "#course"),
            FootLine = "A course. Edition 1",
            Parts =
            [
                new PrintPart("A session", new HtmlText("<h2 id=\"one\">Card 1</h2><p>A made-up family.</p>"), false),
                new PrintPart("A session", new HtmlText("<h2 id=\"two\">Card 2</h2><p>A made-up worker.</p>"), false),
            ],
        }),
    ];
}
