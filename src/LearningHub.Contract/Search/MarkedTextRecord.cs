namespace LearningHub.Contract.Search;

/// <summary>Plain text with what was asked for marked by ranges: nobody has to put HTML of ours into a page.</summary>
public sealed record MarkedTextRecord
{
    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>What was asked for, in order, without overlap.</summary>
    public required IReadOnlyList<MarkRecord> Highlights { get; init; }
}
