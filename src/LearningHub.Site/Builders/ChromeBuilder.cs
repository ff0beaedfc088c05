using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Tracing;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the chrome: header, navigation and footer. Pages of the same depth, section and language share one.</summary>
internal sealed class ChromeBuilder(SiteContext context)
{
    private static readonly (string Text, string Address)[] NavigationPlan =
    [
        ("Audits", "/audits/"),
        ("Research", "/research/"),
        ("Practice themes", GeneratedPages.PracticeThemes),
        ("Tools", "/tools/"),
        ("Training", "/training/"),
        ("Findings", GeneratedPages.Findings), ("Recommendations", GeneratedPages.Recommendations),
        ("For families", "/awareness/"),
    ];

    private static readonly string LocalHelpSection = $"/{ResourceType.LocalHelp.Section}/";

    private static readonly string FamiliesSection = $"/{ResourceType.Awareness.Section}/";

    private static readonly (string Text, string Address)[] FooterPlan =
    [
        ("Search", GeneratedPages.Search),
        ("What’s new", GeneratedPages.WhatsNew),
        ("Voices", GeneratedPages.Voices),
        ("Glossary", GeneratedPages.Glossary),
        ("References", GeneratedPages.References),
        ("Law and guidance", GeneratedPages.Law),
        ("Levels of need", GeneratedPages.Levels),
        ("For your role", GeneratedPages.Audiences),
        ("Use our data", GeneratedPages.Data),
        ("Accessibility statement", GeneratedPages.Accessibility),
    ];

    private static readonly string FamiliesRole = $"{GeneratedPages.Audiences}public/";

    private readonly System.Collections.Concurrent.ConcurrentDictionary<(int Depth, string Section, bool, string? Language), Chrome> cache =
        new();

    /// <summary>The chrome of a page at an address.</summary>
    public Chrome For(string path, PageUrls urls, IReadOnlyList<LinkItem> feeds, string? language = null)
    {
        var section = path.IndexOf('/', 1) is var end and > 0 ? path[..(end + 1)] : path;
        var depth = urls.To("/").Length;
        var words = WordsFor(language);
        var isForFamilies = IsForFamilies(path);
        var chrome = cache.GetOrAdd((depth, section, isForFamilies, words?.Language), _ => Build(section, urls, words, isForFamilies));
        return feeds.Count == 0 ? chrome : chrome with { Feeds = feeds };
    }

    /// <summary>A link with a phrase of the chrome: translated if the language has a word for it, otherwise marked as the hub's
    /// language.</summary>
    public LinkItem Link(string phrase, string href, ChromeWords? words)
    {
        if (words is null) return new LinkItem(phrase, href);
        return words.ByPhrase.TryGetValue(phrase, out var translated)
            ? new LinkItem(translated, href)
            : new LinkItem(phrase, href) { Language = context.Settings.Language };
    }

    /// <summary>The translated words for pages in a language; null for the hub's own language, or if there are none.</summary>
    public ChromeWords? WordsFor(string? language)
    {
        if (language is null || language == context.Settings.Language) return null;
        var known = context.Library.Words.ByLanguage;
        if (known.TryGetValue(language, out var words) || known.TryGetValue(language.Split('-')[0], out words))
            return new ChromeWords(language, words);
        return null;
    }

    private Chrome Build(string section, PageUrls urls, ChromeWords? words, bool isForFamilies)
    {
        // Many pages share it, and only the first would be seen to read it.
        using var shared = ReadTrace.Pause();
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
            IconHref = IconHref(settings.Brand, urls),
            TouchIconHref = urls.To(BrandFiles.IconPath),
            ManifestHref = urls.To(BrandFiles.ManifestPath),
            ThemeColour = settings.Brand.Colour.Value,
            ExitTarget = settings.ExitTarget.Value,
            Words = words,
            Navigation = [.. NavigationPlan.Select(item => Navigation(item.Text, urls.To(item.Address), item.Address == section, words))],
            IsDemonstration = settings.IsDemonstration,
            Footer = isForFamilies
                ? FooterForFamilies(urls, words)
                : [.. FooterPlan.Select(item => Link(item.Text, urls.To(item.Address), words)), .. HubPages(urls, words, false),
                    .. Licences(urls, words)],
            FooterForAuthors = isForFamilies ? [] : [.. HubPages(urls, words, true)],
            Concern = Concern(urls),
        };
    }

    // A board with a logo but no icon gets its logo in the tab.
    private static string IconHref(BrandSettings brand, PageUrls urls) =>
        brand.Icon is null && brand.Logo is { } logo ? urls.ToFile(logo.Value) : urls.To(BrandFiles.IconPath);

    private LinkItem[] Licences(PageUrls urls, ChromeWords? words) =>
        context.Theme.Assets.ContainsKey(ISiteTheme.LicencesPath)
            ? [Link("Software licences", urls.To($"/{ISiteTheme.LicencesPath}"), words)] : [];

    private NavigationItem Navigation(string phrase, string href, bool isCurrent, ChromeWords? words)
    {
        var link = Link(phrase, href, words);
        return new NavigationItem(link.Text, href, isCurrent) { Language = link.Language };
    }

    private static bool IsForFamilies(string path) => path.StartsWith(FamiliesSection, StringComparison.Ordinal)
        || path.StartsWith(LocalHelpSection, StringComparison.Ordinal) || path == FamiliesRole;

    // A frightened child needs no glossary and no help for authors.
    private LinkItem[] FooterForFamilies(PageUrls urls, ChromeWords? words) =>
    [
        Link("For families", urls.To(FamiliesSection), words),
        Link(ResourceType.LocalHelp.PluralLabel, urls.To(LocalHelpSection), words), Link("Search", urls.To(GeneratedPages.Search), words),
        .. HubPages(urls, words, false), Link("Accessibility statement", urls.To(GeneratedPages.Accessibility), words),
        .. Licences(urls, words),
    ];

    private IEnumerable<LinkItem> HubPages(PageUrls urls, ChromeWords? words, bool forAuthors) => context.Library.Resources
        .Where(resource => resource.Type == ResourceType.Page && resource.TranslationOf is null
            && resource.Id.StartsWith("help-", StringComparison.Ordinal) == forAuthors)
        .OrderBy(resource => resource.Title, StringComparer.OrdinalIgnoreCase)
        .Select(resource => new LinkItem(resource.Title, urls.To(resource))
        {
            Language = words is null ? null : context.Settings.Language,
        });

    private ConcernPanel Concern(PageUrls urls)
    {
        var concern = context.Settings.Concern;
        var lines = concern.Lines
            .Select(line => new PhoneLine(line.Name, line.Number, TelephoneAddress.FromNumber(line.Number), line.Note)).ToArray();
        var more = concern.More is { } id && context.Library.ById.TryGetValue(id.Value, out var resource)
            ? new LinkItem(resource.Title, urls.To(resource)) : null;
        return new ConcernPanel(concern.Title, concern.Text, lines, more);
    }
}
