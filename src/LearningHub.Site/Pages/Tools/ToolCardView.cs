namespace LearningHub.Site.Pages.Tools;

/// <summary>A card for supervision.</summary>
public sealed record ToolCardView
{
    /// <summary>How to use it.</summary>
    public required string Advice { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<ToolCardQuestion> Questions { get; init; }

    /// <summary>Columns of the table for actions.</summary>
    public required IReadOnlyList<string> Actions { get; init; }

    /// <summary>Rows of that table.</summary>
    public required int ActionRows { get; init; }

    /// <summary>For the person who does the work.</summary>
    public required string ForWorker { get; init; }

    /// <summary>Heading of the slip.</summary>
    public required string SlipTitle { get; init; }

    /// <summary>Where the slip goes.</summary>
    public required string SlipAdvice { get; init; }

    /// <summary>Lines of the slip.</summary>
    public required IReadOnlyList<string> Slip { get; init; }

    /// <summary>The line for the foot of a copy.</summary>
    public required string PaperLine { get; init; }
}
