using LearningHub.Site.Pages;

namespace LearningHub.Site.Planning;

/// <summary>What a page needs besides its own content.</summary>
internal sealed record PageFrame
{
    /// <summary>Address from the root.</summary>
    public required string Path { get; init; }

    /// <summary>Main heading.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Description { get; init; }

    /// <summary>Links that fit the page.</summary>
    public required PageUrls Urls { get; init; }

    /// <summary>Text of the tab.</summary>
    public required string TabTitle { get; init; }

    /// <summary>Around the content.</summary>
    public required Chrome Chrome { get; init; }

    /// <summary>Full address.</summary>
    public required string CanonicalUrl { get; init; }

    /// <summary>Way from the home page.</summary>
    public required IReadOnlyList<LinkItem> Breadcrumbs { get; init; }

    /// <summary>Language of the content.</summary>
    public required string Language { get; init; }

    /// <summary>Dublin Core, Open Graph.</summary>
    public required IReadOnlyList<MetaItem> Metadata { get; init; }
}
