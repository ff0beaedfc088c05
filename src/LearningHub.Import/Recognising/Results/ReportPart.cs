using LearningHub.Content.Model.Bodies;

namespace LearningHub.Import.Recognising.Results;

/// <summary>A part of a report in reading order.</summary>
internal abstract record ReportPart
{
    /// <summary>The blocks of the source that it comes from; empty for a part of an item that comes from the same blocks.</summary>
    public IReadOnlyList<int> From { get; init; } = [];
}

/// <summary>A heading.</summary>
/// <param name="Level">2 to 5.</param>
/// <param name="Text">As printed, with its number.</param>
internal sealed record HeadingPart(int Level, string Text) : ReportPart;

/// <summary>A heading above findings or recommendations.</summary>
/// <param name="IsFindings">Findings, otherwise recommendations.</param>
/// <param name="Printed">The heading as printed; null if the report has none.</param>
internal sealed record ItemsHeadingPart(bool IsFindings, string? Printed) : ReportPart;

/// <summary>A paragraph.</summary>
/// <param name="Number">Its number as printed, or null.</param>
/// <param name="Text">Its words.</param>
internal sealed record ParagraphPart(string? Number, string Text) : ReportPart;

/// <summary>A point of a list.</summary>
/// <param name="Depth">0 for the outer list.</param>
/// <param name="Number">Its number or letter as printed, or null.</param>
/// <param name="Text">Its words.</param>
internal sealed record PointPart(int Depth, string? Number, string Text) : ReportPart;

/// <summary>A table; its first row is its heading.</summary>
/// <param name="Rows">Rows of cells.</param>
internal sealed record TablePart(IReadOnlyList<IReadOnlyList<string>> Rows) : ReportPart;

/// <summary>A place where questions were moved into a draft tool.</summary>
internal sealed record QuestionsMovedPart : ReportPart;

/// <summary>Headings and lead-in sentences above an item, for which our format has no other place.</summary>
/// <param name="Text">As printed.</param>
internal sealed record UnderPart(string Text) : ReportPart;

/// <summary>A finding.</summary>
internal sealed record FindingPart : ReportPart
{
    /// <summary>Label or number as printed: "Finding 1", "4.11"; empty if it has none.</summary>
    public required string Label { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>Strength or concern if the words are clear, otherwise undecided.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>The text below it.</summary>
    public IReadOnlyList<ReportPart> Body { get; init; } = [];

    /// <summary>What it asks of the board, if the report has challenges.</summary>
    public IReadOnlyList<string> Challenges { get; init; } = [];
}

/// <summary>A recommendation.</summary>
internal sealed record RecommendationPart : ReportPart
{
    /// <summary>Label or number as printed; empty if it has none.</summary>
    public required string Label { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>Who has to do it; null if the report does not say.</summary>
    public string? Lead { get; init; }

    /// <summary>The reason, if the report has a column for it.</summary>
    public string? Rationale { get; init; }

    /// <summary>Whether <see cref="Lead"/> comes from a column of its own, so that the draft has to state it.</summary>
    public bool HasLeadColumn { get; init; }

    /// <summary>Further columns of its row, and the text below it.</summary>
    public IReadOnlyList<ReportPart> Body { get; init; } = [];
}
