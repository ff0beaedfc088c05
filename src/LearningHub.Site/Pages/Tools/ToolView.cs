namespace LearningHub.Site.Pages.Tools;

/// <summary>A tool on its page: what it is for, the forms to start, and all questions to read.</summary>
public sealed record ToolView
{
    /// <summary>Title of the questions.</summary>
    public required string Title { get; init; }

    /// <summary>Who may use it, in a sentence; null if nothing is said.</summary>
    public string? WhoMayUse { get; init; }

    /// <summary>A form for each role, or one for everybody.</summary>
    public required IReadOnlyList<ToolStartItem> Forms { get; init; }

    /// <summary>The card for supervision; null for none.</summary>
    public ToolCardLink? Card { get; init; }

    /// <summary>All questions.</summary>
    public required IReadOnlyList<ToolSectionView> Sections { get; init; }

    /// <summary>The line for the foot of a copy.</summary>
    public required string PaperLine { get; init; }
}
