using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Papers;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="SlidesPageView"/>.</summary>
internal static class SlidesPageViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("slides", new SlidesPage(ExampleCatalogue.Frame("A course: slides"))
        {
            Course = new LinkItem("A course", "#course"),
            FootLine = "A course. Edition 1",
            Slides =
            [
                new SlideView("slide-1", "A course", new HtmlText("<p>What it is about.</p>"), HtmlText.Empty) { IsOpening = true },
                new SlideView("slide-2", "A session", new HtmlText("<ul><li>An aim</li></ul>"), HtmlText.Empty) { OpensSession = true },
                new SlideView("slide-3", "Minutes were late", new HtmlText("<ul><li>They came after weeks</li></ul>"),
                    new HtmlText("<p>Say: this is from an audit.</p>"))
                {
                    IsShort = true, Grounds = [("Minutes came weeks after the meeting", "An audit of meetings")],
                },
            ],
        }),
    ];
}
