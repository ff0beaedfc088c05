namespace LearningHub.Site.Pages.Tools;

/// <summary>A form to fill in: on its page, or as a file of its own.</summary>
public sealed record ToolFormView
{
    /// <summary>Id of the tool.</summary>
    public required string Tool { get; init; }

    /// <summary>Id of the role; empty for a form for everybody.</summary>
    public required string Role { get; init; }

    /// <summary>The role in words.</summary>
    public required string RoleLabel { get; init; }

    /// <summary>Number of questions.</summary>
    public required int Count { get; init; }

    /// <summary>How long it takes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The questions.</summary>
    public required IReadOnlyList<ToolSectionView> Sections { get; init; }

    /// <summary>Number of the edition.</summary>
    public required int Edition { get; init; }

    /// <summary>The check code.</summary>
    public required string Code { get; init; }

    /// <summary>The line for the foot of a copy.</summary>
    public required string PaperLine { get; init; }

    /// <summary>The round of an audit that it is for; null for none.</summary>
    public string? Round { get; init; }

    /// <summary>Letters of the cases of that round; empty: people type the letter.</summary>
    public IReadOnlyList<string> Cases { get; init; } = [];

    /// <summary>The path of the empty Word form, for the script; null if it is inside the file.</summary>
    public string? WordHref { get; init; }

    /// <summary>The path of the words for checking free text, for the script; null if they are inside the file.</summary>
    public string? WordsHref { get; init; }

    /// <summary>Score bands for the script: <c>from:meaning</c>, one a line; null for a form without score.</summary>
    public string? Bands { get; init; }

    /// <summary>Whether each person of a course fills one in.</summary>
    public bool IsForPersons { get; init; }

    /// <summary>What stands below the questions: limits of the score, the next step, whose tool it is.</summary>
    public IReadOnlyList<ToolFormNote> Notes { get; init; } = [];

    /// <summary>Whether it asks for a case and an agency: false for a tool that one person uses alone.</summary>
    public bool AsksForCase { get; init; } = true;
}
