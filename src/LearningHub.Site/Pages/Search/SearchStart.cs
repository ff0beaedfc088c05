namespace LearningHub.Site.Pages.Search;

/// <summary>What is shown before a search, or if nothing was found: ways to browse, how to search, whom to ask.</summary>
public sealed record SearchStart
{
    /// <summary>Links to browse by: practice theme, role, kind of resource.</summary>
    public required IReadOnlyList<BrowseGroup> Browse { get; init; }

    /// <summary>How to search, one sentence per point.</summary>
    public required IReadOnlyList<SearchTip> Tips { get; init; }

    /// <summary>Whom to write to when nothing is found.</summary>
    public required LinkItem Contact { get; init; }
}
