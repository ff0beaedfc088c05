using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;
using LearningHub.Site.Feeds;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the frame of pages.</summary>
internal sealed class FrameBuilder(SiteContext context)
{
    /// <summary>Title of the page that compares programmes.</summary>
    public const string SideBySideTitle = "Programmes side by side";

    private readonly ChromeBuilder chrome = new(context);

    /// <summary>The frame of a page that is not a resource.</summary>
    /// <param name="path">Address from the root.</param>
    /// <param name="title">Main heading.</param>
    /// <param name="description">One or two sentences.</param>
    /// <param name="parents">Pages between the home page and this one: text and address from the root.</param>
    /// <param name="feeds">Feeds that the page offers.</param>
    public (PageFrame Frame, PageUrls Urls) For(
        string path, string title, string description, IReadOnlyList<(string Text, string Address)>? parents = null,
        params IReadOnlyList<FeedPlan> feeds)
    {
        var urls = PageUrls.For(path, context.Settings);
        var frame = new PageFrame
        {
            Path = path,
            OffersExit = ExitPages.Includes(path),
            Title = title,
            Description = description,
            TabTitle = TabTitle(path, title),
            Chrome = chrome.For(path, urls, [.. feeds.Select(feed => new LinkItem(feed.Title, urls.To(feed.AtomPath)))]),
            CanonicalUrl = context.FullUrl(path),
            Breadcrumbs = Breadcrumbs(path, urls, parents ?? []),
            Language = context.Settings.Language,
            Metadata = [.. Metadata(path, title, description, context.Settings.Language), PageType(path)],
        };
        return (frame, urls);
    }

    // A tab or a history that names the hub can give a reader away: pages with a quick exit show the title alone.
    private string TabTitle(string path, string title)
    {
        if (path == GeneratedPages.Home) return $"{context.Settings.Name} – {context.Settings.Board}";
        return ExitPages.Includes(path) ? title : $"{title} – {context.Settings.Name}";
    }

    /// <summary>The frame of a resource.</summary>
    public (PageFrame Frame, PageUrls Urls) For(Resource resource)
    {
        var urls = PageUrls.For(resource.Address, context.Settings);
        IReadOnlyList<(string Text, string Address)> parents = resource.Type.IsListed
            ? [(resource.Type.PluralLabel, $"/{resource.Type.Section}/")]
            : resource.Type == ResourceType.Session
                ? [(ResourceType.Training.PluralLabel, $"/{ResourceType.Training.Section}/"), .. CourseOf(resource)] : [];
        var language = resource.Language ?? context.Settings.Language;
        var frame = new PageFrame
        {
            Path = resource.Address,
            Title = resource.Title,
            Description = resource.Summary,
            // The name of the hub in a tab or in the history can put a reader at risk: pages with a quick exit show only the title.
            TabTitle = resource.QuickExit ? resource.Title : $"{resource.Title} – {context.Settings.Name}",
            Chrome = chrome.For(resource.Address, urls, [], language),
            CanonicalUrl = context.FullUrl(resource.Address),
            Breadcrumbs = Breadcrumbs(resource.Address, urls, parents, chrome.WordsFor(language)),
            Language = language,
            Alternates = Alternates(resource),
            Metadata = [.. Metadata(resource.Address, resource.Title, resource.Summary, language), .. TypeAndDates(resource)],
        };
        return (frame, urls);
    }

    // The course in whose folder a session lies.
    private IEnumerable<(string Text, string Address)> CourseOf(Resource session) =>
        session.Path.Split('/') is [_, var folder, _] && context.Library.ById.TryGetValue(folder, out var course)
            ? [(course.Title, course.Address)] : [];

    /// <summary>The frame of a page that is served at any address.</summary>
    public (PageFrame Frame, PageUrls Urls) ForAnyAddress(string path, string title, string description)
    {
        var urls = PageUrls.Absolute(context.Settings);
        var frame = For(path, title, description).Frame with
        {
            Chrome = new ChromeBuilder(context).For(path, urls, []),
            Breadcrumbs = Breadcrumbs(path, urls, []),
        };
        return (frame, urls);
    }

    /// <summary>The link from a page to all programmes side by side.</summary>
    public LinkItem SideBySide(string path) =>
        new(SideBySideTitle, PageUrls.For(path, context.Settings).To(GeneratedPages.CompareProgrammes));

    private LinkItem[] Breadcrumbs(
        string path, PageUrls urls, IReadOnlyList<(string Text, string Address)> parents, ChromeWords? words = null) =>
        path == GeneratedPages.Home
            ? []
            :
            [
                chrome.Link("Home", urls.To(GeneratedPages.Home), words),
                .. parents.Select(parent => chrome.Link(parent.Text, urls.To(parent.Address), words)),
            ];

    // Search engines require that each version lists all versions, itself included.
    private (string Language, string Url)[] Alternates(Resource resource)
    {
        var versions = TranslationAge.VersionsOf(resource, context.Library);
        if (versions.Count < 2) return [];
        return [.. versions.Select(version => (version.Language ?? context.Settings.Language, context.FullUrl(version.Address)))];
    }

    private MetaItem[] Metadata(string path, string title, string description, string language) =>
    [
        new("DC.title", title, false),
        new("DC.description", description, false),
        new("DC.publisher", context.Settings.Board, false),
        new("DC.language", language, false),
        new("DC.identifier", context.FullUrl(path), false),
        new("DC.format", "text/html", false),
        new("og:title", title, true),
        new("og:description", description, true),
        new("og:type", path == GeneratedPages.Home ? "website" : "article", true),
        new("og:url", context.FullUrl(path), true),
        new("og:site_name", context.Settings.Name, true),
        new("og:image", context.FullUrl(BrandFiles.SharingImagePath), true),
    ];

    private static IEnumerable<MetaItem> TypeAndDates(Resource resource)
    {
        // The first is from the DCMI Type Vocabulary, the second is the hub's own label.
        yield return new MetaItem("DC.type", DublinCoreType(resource.Type), false);
        yield return new MetaItem("DC.type", resource.Type.Label, false);
        // The dates come from DCMI Metadata Terms; the older element set has only one kind of date. They are written in ISO 8601.
        if (resource.Published is { } published) yield return new MetaItem("DCTERMS.issued", DayText.Iso(published), false);
        if (resource.Reviewed is { } reviewed) yield return new MetaItem("DCTERMS.modified", DayText.Iso(reviewed), false);
        if (resource.ReviewBy is { } reviewBy) yield return new MetaItem("DCTERMS.valid", DayText.Iso(reviewBy.Value), false);
    }

    private static string DublinCoreType(ResourceType type) => type == ResourceType.Tool ? "InteractiveResource" : "Text";

    // All pages that are not resources are lists of pages, except the one that offers the data files.
    private static MetaItem PageType(string path) => new("DC.type", path == GeneratedPages.Data ? "Dataset" : "Collection", false);
}
