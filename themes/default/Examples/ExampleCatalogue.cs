using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Components;
using LearningHub.Theme.Default.Components.Pages;

namespace LearningHub.Theme.Default.Examples;

/// <summary>Every example. Each component and each view of a page keeps its own beside it, in
/// <c>Components/Name/NameExamples.cs</c>.</summary>
public static class ExampleCatalogue
{
    /// <summary>The chrome of an example, with header and footer.</summary>
    public static Chrome Chrome { get; } = new()
    {
        HubName = "Example hub",
        BoardName = "Made-up board",
        Tagline = "Examples of components.",
        Language = "en-GB",
        HomeHref = "./",
        SearchHref = "search/",
        OpenSearchHref = "opensearch.xml",
        StylesheetHref = DefaultTheme.Instance.StylesheetPath,
        BrandStylesheetHref = DefaultTheme.Instance.StylesheetPath,
        ScriptHref = DefaultTheme.Instance.ScriptPath,
        IconHref = "assets/icon.png",
        TouchIconHref = "assets/icon.png",
        ManifestHref = "manifest.webmanifest",
        ThemeColour = "#0b5563",
        ExitTarget = "https://www.bbc.co.uk/weather",
        Navigation = [new NavigationItem("Audits", "audits/", true), new NavigationItem("Tools", "tools/", false)],
        Footer = [new LinkItem("Glossary", "glossary/")],
    };

    /// <summary>All examples.</summary>
    public static IReadOnlyList<ThemeExample> All { get; } =
    [
        .. BreadcrumbsExamples.All, .. ChosenFiltersExamples.All, .. CitedWorksExamples.All, .. ConcernViewExamples.All,
            .. ContentsListExamples.All, .. CourseOverviewExamples.All, .. DownloadListExamples.All, .. DateViewExamples.All,
        .. DidYouMeanExamples.All, .. FeedLinksExamples.All, .. FilterPanelExamples.All, .. FindingListExamples.All,
        .. JumpListExamples.All, .. KeyFactsExamples.All, .. LinkRowExamples.All, .. ListFiltersExamples.All, .. MarkedTextExamples.All,
        .. NoResultsExamples.All, .. PagingExamples.All, .. RecommendationListExamples.All,
        .. ResourceGroupsExamples.All, .. ResourceListExamples.All, .. ReviewNoteExamples.All, .. RoleChooserExamples.All,
        .. SearchFormExamples.All, .. SearchNotesExamples.All, .. SearchResultItemExamples.All, .. SearchResultListExamples.All,
        .. SearchResultsViewExamples.All,
        .. SearchStartViewExamples.All, .. SortChoiceExamples.All, .. TagRowExamples.All, .. TermCardsExamples.All,
        .. ToolFormExamples.All, .. ToolStartExamples.All, .. FormBodyExamples.All, .. ToolFormPageViewExamples.All,
        .. CardBodyExamples.All, .. ToolCardPageViewExamples.All,
        .. ToolQuestionExamples.All,
        .. DataUseViewExamples.All, .. GlossaryViewExamples.All, .. HomeViewExamples.All, .. LawTableViewExamples.All,
        .. ListViewExamples.All, .. RecommendationsViewExamples.All, .. RecommendationViewExamples.All,
        .. PaperCheckViewExamples.All, .. ReferencesViewExamples.All,
            .. ResourceViewExamples.All, .. SearchViewExamples.All, .. StatementViewExamples.All,
        .. TermIndexViewExamples.All, .. TermViewExamples.All, .. FindingsViewExamples.All, .. CompareViewExamples.All,
        .. VoiceListExamples.All, .. VoicesViewExamples.All,
        .. SlidesPageViewExamples.All, .. PrintPaperViewExamples.All,
    ];

    /// <summary>The frame of an example.</summary>
    public static PageFrame Frame(string title) => new()
    {
        Path = "/example/",
        CanonicalUrl = "https://example.org/example/",
        Title = title,
        TabTitle = title,
        Description = "An example; every word is made up.",
        Language = "en-GB",
        Chrome = Chrome,
        Breadcrumbs = [new LinkItem("Home", "./")],
    };
}
