using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes what stands around the content. Pages of the same depth and section share one.</summary>
internal sealed class ChromeBuilder(SiteContext context)
{
    private static readonly (string Text, string Address)[] NavigationPlan =
    [
        ("Audits", "/audits/"), ("Research", "/research/"), ("Practice themes", GeneratedPages.PracticeThemes), ("Tools", "/tools/"),
        ("Training", "/training/"), ("Recommendations", GeneratedPages.Recommendations), ("For families", "/awareness/"),
    ];

    private static readonly (string Text, string Address)[] FooterPlan =
    [
        ("Search", GeneratedPages.Search), ("What’s new", GeneratedPages.WhatsNew), ("Glossary", GeneratedPages.Glossary),
            ("References", GeneratedPages.References),
        ("Law and guidance", GeneratedPages.Law), ("Levels of need", GeneratedPages.Levels), ("For your role", GeneratedPages.Audiences),
        ("Use our data", GeneratedPages.Data), ("Accessibility statement", GeneratedPages.Accessibility),
    ];

    private readonly System.Collections.Concurrent.ConcurrentDictionary<(int Depth, string Section, string? Language), Chrome> cache =
        new();

    /// <summary>The chrome of a page at an address.</summary>
    public Chrome For(string path, PageUrls urls, IReadOnlyList<LinkItem> feeds, string? language = null)
    {
        var section = path.IndexOf('/', 1) is var end and > 0 ? path[..(end + 1)] : path;
        var depth = urls.To("/").Length;
        var words = WordsFor(language);
        var chrome = cache.GetOrAdd((depth, section, words?.Language), _ => Build(section, urls, words));
        return feeds.Count == 0 ? chrome : chrome with { Feeds = feeds };
    }

    /// <summary>A link whose text is a phrase of the frame: translated, or English and marked as such.</summary>
    public LinkItem Link(string phrase, string href, ChromeWords? words)
    {
        if (words is null) return new LinkItem(phrase, href);
        return words.ByPhrase.TryGetValue(phrase, out var word) ? new LinkItem(word, href) : new LinkItem(phrase, href)
        {
            Language = context.Settings.Language
        };
    }

    /// <summary>The words for pages in a language; null where they are the hub's own.</summary>
    public ChromeWords? WordsFor(string? language)
    {
        if (language is null || language == context.Settings.Language) return null;
        var known = context.Library.Words.ByLanguage;
        if (known.TryGetValue(language, out var words) || known.TryGetValue(language.Split('-')[0], out words))
            return new ChromeWords(language, words);
        return null;
    }

    private Chrome Build(string section, PageUrls urls, ChromeWords? words)
    {
        var settings = context.Settings;
        return new Chrome
        {
            HubName = settings.Name,
            BoardName = settings.Board,
            Tagline = settings.Tagline,
            Language = settings.Language,
            HomeHref = urls.To(GeneratedPages.Home),
            LogoHref = settings.Brand.Logo is { } logo ? urls.ToFile(logo.Value) : null,
            SearchHref = urls.To(GeneratedPages.Search),
            OpenSearchHref = urls.To(OpenSearchFile.Path),
            StylesheetHref = urls.To($"/{context.Theme.StylesheetPath}"),
            BrandStylesheetHref = urls.To($"/{BrandFiles.StylesheetPath(settings.Brand)}"),
            ScriptHref = urls.To($"/{context.Theme.ScriptPath}"),
            IconHref = settings.Brand.Icon is null && settings.Brand.Logo is { } logoIcon
            ? urls.ToFile(logoIcon.Value) : urls.To(BrandFiles.IconPath),
            TouchIconHref = urls.To(BrandFiles.IconPath),
            ManifestHref = urls.To(BrandFiles.ManifestPath),
            ThemeColour = settings.Brand.Colour.Value,
            ExitTarget = settings.ExitTarget.Value,
            Words = words,
            Navigation = [.. NavigationPlan.Select(item => Navigation(item.Text, urls.To(item.Address), item.Address == section, words))],
            Footer = [.. FooterPlan.Select(item => Link(item.Text, urls.To(item.Address), words)), .. HubPages(urls, words),
            .. Licences(urls, words)],
            Concern = Concern(urls),
        };
    }

    private LinkItem[] Licences(PageUrls urls, ChromeWords? words) =>
        context.Theme.Assets.ContainsKey(ISiteTheme.LicencesPath)
            ? [Link("Software licences", urls.To($"/{ISiteTheme.LicencesPath}"), words)] : [];

    private NavigationItem Navigation(string phrase, string href, bool isCurrent, ChromeWords? words)
    {
        var link = Link(phrase, href, words);
        return new NavigationItem(link.Text, href, isCurrent) { Language = link.Language };
    }

    private IEnumerable<LinkItem> HubPages(PageUrls urls, ChromeWords? words) => context.Library.Resources
        .Where(resource => resource.Type == ResourceType.Page && resource.TranslationOf is null)
        .OrderBy(resource => resource.Title, StringComparer.OrdinalIgnoreCase)
        .Select(resource => new LinkItem(resource.Title, urls.To(resource))
        {
            Language = words is null ? null : context.Settings.Language
        });

    private ConcernPanel Concern(PageUrls urls)
    {
        var concern = context.Settings.Concern;
        var lines = concern.Lines
            .Select(line => new PhoneLine(line.Name, line.Number, TelephoneAddress.Of(line.Number), line.Note)).ToArray();
        var more = concern.More is { } id && context.Library.ById.TryGetValue(id.Value, out var resource)
            ? new LinkItem(resource.Title, urls.To(resource)) : null;
        return new ConcernPanel(concern.Title, concern.Text, lines, more);
    }
}
