using LearningHub.Content.Model;

namespace LearningHub.Site.Pages;

/// <summary>The parts of a page besides its content.</summary>
public sealed record PageFrame
{
    /// <summary>Address from the root of the hub, for example <c>/audits/x/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Full address, for canonical links and sharing.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>The main heading, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Text of the browser's tab.</summary>
    public required string TabTitle { get; init; }

    /// <summary>One or two sentences for search engines and sharing.</summary>
    public required string Description { get; init; }

    /// <summary>Language of the page's content.</summary>
    public required string Language { get; init; }

    /// <summary>Direction of the page's content: "ltr" or "rtl".</summary>
    public string Direction => LanguageTag.DirectionOf(Language);

    /// <summary>The same page in other languages, this one included: language and full address.</summary>
    public IReadOnlyList<(string Language, string Url)> Alternates { get; init; } = [];

    /// <summary>Header, navigation, footer.</summary>
    public required Chrome Chrome { get; init; }

    /// <summary>The path from the home page to this page, without this page; empty on the home page.</summary>
    public IReadOnlyList<LinkItem> Breadcrumbs { get; init; } = [];

    /// <summary>Whether "Exit this page" is offered because of the kind of page: search, pages for families, domestic abuse.</summary>
    public bool OffersExit { get; init; }

    /// <summary>Metadata elements: Dublin Core, Open Graph.</summary>
    public IReadOnlyList<MetaItem> Metadata { get; init; } = [];

    /// <summary>The frame of a page that search engines are told to leave out.</summary>
    public PageFrame WithoutIndexing() => this with { Metadata = [.. Metadata, new MetaItem("robots", "noindex", false)] };
}
