using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Components;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="ResourceView"/>.</summary>
internal static class ResourceViewExamples
{
    /// <summary>The examples. They have no body, because the site's own writers make it.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("resource-archived-with-everything", new ResourcePage(ExampleCatalogue.Frame(PageSamples.LongTitle))
        {
            TypeLabel = "Audit",
            Summary = "Two sentences. The second is short.",
            KeyFacts = [new KeyFact("Published") { Date = new DateOnly(2020, 2, 29) }, new KeyFact("Owner") { Text = "A made-up board" },
            new KeyFact("For") { Links = [PageSamples.Source] }],
            Contents = [],
            Review = new ReviewView { ReviewBy = new DateOnly(2021, 2, 28), IsArchived = true, SupersededBy = PageSamples.Source },
            Body = HtmlText.Empty,
            Tool = ToolFormExamples.Tool,
            Answers = PageSamples.Recommendations,
            Evidence = PageSamples.Findings,
            Groups = [PageSamples.Group],
            Works = [CitedWorksExamples.Work],
        }),
        new("resource-plain-with-quick-exit", new ResourcePage(ExampleCatalogue.Frame("Talking about home"))
        {
            TypeLabel = "For families", Summary = "You are not alone.", IsPlain = true, QuickExit = true, KeyFacts = [], Contents = [],
                Review = new ReviewView(), Body = HtmlText.Empty,
        }),
    ];
}
