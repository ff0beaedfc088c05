namespace LearningHub.Site.Pages.Search;

/// <summary>What a reader sees who has not asked yet, or who found nothing: ways to browse, how to search, whom to ask.</summary>
public sealed record SearchStart
{
    /// <summary>Links to browse by: practice theme, role, kind of resource.</summary>
    public required IReadOnlyList<BrowseGroup> Browse { get; init; }

    /// <summary>How to search, a sentence a point.</summary>
    public required IReadOnlyList<SearchTip> Tips { get; init; }

    /// <summary>Whom to write to when nothing is found.</summary>
    public required LinkItem Contact { get; init; }
}
