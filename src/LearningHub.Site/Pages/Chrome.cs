using LearningHub.Content.Model;

namespace LearningHub.Site.Pages;

/// <summary>A telephone number as it is shown and as it is dialled.</summary>
/// <param name="Name">Whose line it is.</param>
/// <param name="Number">As people read it.</param>
/// <param name="Href">A <c>tel:</c> address.</param>
/// <param name="Note">When it answers or what it is for; may be empty.</param>
public sealed record PhoneLine(string Name, string Number, string Href, string Note);

/// <summary>"Worried about a child?": on every page.</summary>
public sealed record ConcernPanel(string Title, string Text, IReadOnlyList<PhoneLine> Lines, LinkItem? More);

/// <summary>Everything around the content of a page, with addresses that fit the page.</summary>
public sealed record Chrome
{
    /// <summary>Name of the hub.</summary>
    public required string HubName { get; init; }

    /// <summary>The board that runs it.</summary>
    public required string BoardName { get; init; }

    /// <summary>The tagline of the hub.</summary>
    public required string Tagline { get; init; }

    /// <summary>Language of the hub's own words, for example "en-GB".</summary>
    public required string Language { get; init; }

    /// <summary>Language of the words around this page: that of the page if they are translated, otherwise the hub's.</summary>
    public string FrameLanguage => Words is null ? Language : Words.Language;

    /// <summary>Direction of that language.</summary>
    public string FrameDirection => LanguageTag.DirectionOf(FrameLanguage);

    /// <summary>The words around the page in its own language; null for English ones.</summary>
    public ChromeWords? Words { get; init; }

    /// <summary>The home page.</summary>
    public required string HomeHref { get; init; }

    /// <summary>The board's logo, if there is one.</summary>
    public string? LogoHref { get; init; }

    /// <summary>The search page.</summary>
    public required string SearchHref { get; init; }

    /// <summary>Description with which a browser adds the hub to its search engines.</summary>
    public required string OpenSearchHref { get; init; }

    /// <summary>The stylesheet of the theme.</summary>
    public required string StylesheetHref { get; init; }

    /// <summary>The board's colours as custom properties (<c>--govuk-brand-colour</c>, <c>--hub-accent-colour</c>), made from
    /// <c>hub.yml</c>.</summary>
    public required string BrandStylesheetHref { get; init; }

    /// <summary>The script (a module) of the theme.</summary>
    public required string ScriptHref { get; init; }

    /// <summary>Favicon (SVG).</summary>
    public required string IconHref { get; init; }

    /// <summary>Icon for home screens (PNG).</summary>
    public required string TouchIconHref { get; init; }

    /// <summary>Web manifest.</summary>
    public required string ManifestHref { get; init; }

    /// <summary>The brand colour, as <c>#rrggbb</c>, for <c>theme-color</c>.</summary>
    public required string ThemeColour { get; init; }

    /// <summary>Where "Exit this page" leads.</summary>
    public required string ExitTarget { get; init; }

    /// <summary>Entries of the navigation bar.</summary>
    public required IReadOnlyList<NavigationItem> Navigation { get; init; }

    /// <summary>Links at the foot of the page.</summary>
    public required IReadOnlyList<LinkItem> Footer { get; init; }

    /// <summary>Links at the foot for those who write for the hub; none on pages for families.</summary>
    public IReadOnlyList<LinkItem> FooterForAuthors { get; init; } = [];

    /// <summary>Whether the hub is a demonstration, which every page says.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Whom to tell; null on the page that says nothing else.</summary>
    public ConcernPanel? Concern { get; init; }

    /// <summary>Feeds that this page offers: title and Atom address.</summary>
    public IReadOnlyList<LinkItem> Feeds { get; init; } = [];
}

/// <summary>A <c>meta</c> element: Dublin Core, Open Graph or plain.</summary>
/// <param name="Name">Name or property.</param>
/// <param name="Content">Value.</param>
/// <param name="IsProperty">True for Open Graph, which uses the attribute <c>property</c>.</param>
public sealed record MetaItem(string Name, string Content, bool IsProperty);
