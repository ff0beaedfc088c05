namespace LearningHub.Site.Pages.Search;

/// <summary>A resource among the results.</summary>
public sealed record SearchHit
{
    /// <summary>Its title, with what was asked for marked.</summary>
    public required IReadOnlyList<TextRun> Title { get; init; }

    /// <summary>Address of its page.</summary>
    public required string Href { get; init; }

    /// <summary>What kind of resource it is, for example "Audit".</summary>
    public required string TypeLabel { get; init; }

    /// <summary>When the hub published it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Its summary, with what was asked for marked.</summary>
    public required IReadOnlyList<TextRun> Summary { get; init; }

    /// <summary>"Archived" or "Superseded"; null for others.</summary>
    public string? StatusLabel { get; init; }

    /// <summary>Language of its text, where that is not the hub's.</summary>
    public string? Language { get; init; }

    /// <summary>Its best sections, best first; may be empty.</summary>
    public IReadOnlyList<SearchSection> Sections { get; init; } = [];
}
