using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Components;
using LearningHub.Theme.Default.Components.Pages;

namespace LearningHub.Theme.Default.Examples;

/// <summary>Every example of every component. Each component keeps its own beside it, in <c>Components/Name/NameExamples.cs</c>.</summary>
public static class ExampleCatalogue
{
    /// <summary>All examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        .. BreadcrumbsExamples.All, .. ChosenFiltersExamples.All, .. CitedWorksExamples.All, .. ConcernViewExamples.All, .. ContentsListExamples.All, .. DateViewExamples.All,
        .. DidYouMeanExamples.All, .. FeedLinksExamples.All, .. FilterPanelExamples.All, .. FindingListExamples.All, .. KeyFactsExamples.All, .. LinkRowExamples.All, .. MarkedTextExamples.All,
        .. NoResultsExamples.All, .. PagingExamples.All, .. RecommendationListExamples.All,
        .. ResourceGroupsExamples.All, .. ResourceListExamples.All, .. ReviewNoteExamples.All, .. RoleChooserExamples.All,
        .. SearchFormExamples.All, .. SearchNotesExamples.All, .. SearchResultItemExamples.All, .. SearchResultListExamples.All, .. SearchResultsViewExamples.All,
        .. SearchStartViewExamples.All, .. SortChoiceExamples.All, .. TermCardsExamples.All,
        .. ToolFormExamples.All, .. ToolQuestionExamples.All,
    ];

    /// <summary>What stands around an example; it shows the header and the footer as well.</summary>
    public static Chrome Chrome { get; } = new()
    {
        HubName = "Example hub",
        BoardName = "Made-up board",
        Tagline = "Examples of components.",
        Language = "en-GB",
        HomeHref = "./",
        SearchHref = "search/",
        OpenSearchHref = "opensearch.xml",
        StylesheetHref = "assets/hub.css",
        BrandStylesheetHref = "assets/brand.css",
        ScriptHref = "assets/hub.js",
        IconHref = "assets/icon.png",
        TouchIconHref = "assets/icon.png",
        ManifestHref = "manifest.webmanifest",
        ThemeColour = "#0b5563",
        ExitTarget = "https://www.bbc.co.uk/weather",
        Navigation = [new NavigationItem("Audits", "audits/", true), new NavigationItem("Tools", "tools/", false)],
        Footer = [new LinkItem("Glossary", "glossary/")],
    };

    /// <summary>Writes an example as a whole page.</summary>
    public static Task WriteAsync(ComponentExample example, TextWriter output) =>
        DefaultTheme.Instance.WriteAsync(typeof(ExamplePage), nameof(ExamplePage.Example), example, output);
}
