using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="HomeView"/>.</summary>
internal static class HomeViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("home", new HomePage(ExampleCatalogue.Frame("Example hub") with { Breadcrumbs = [] })
        {
            Needs = [new NeedItem("A visit where a parent drinks", "What to ask & why.", "themes/early-help/")],
            Audiences = PageSamples.Terms,
            Types = PageSamples.Terms,
            PracticeThemes = PageSamples.Terms,
            Newest = PageSamples.Group,
        }),
        new("home-of-an-empty-hub", new HomePage(ExampleCatalogue.Frame("Example hub") with { Breadcrumbs = [] })
        {
            Needs = [], Audiences = [], Types = [], PracticeThemes = [], Newest = new ResourceGroup("Newest", []),
        }),
    ];
}
