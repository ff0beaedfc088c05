namespace LearningHub.Contract.Search;

/// <summary>A query as it was understood.</summary>
public sealed record SearchedQueryRecord
{
    /// <summary>The query as typed.</summary>
    public required string Text { get; init; }

    /// <summary>The query that was answered, after correcting words that no text has. Words in quotation marks are never
    /// corrected.</summary>
    public string? CorrectedTo { get; init; }

    /// <summary>A suggestion if words were not corrected, or if nothing was found. It always finds something.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>Words of the query that the library does not have, even if the other words have found something.</summary>
    public required IReadOnlyList<QueryGapRecord> Gaps { get; init; }

    /// <summary>Parts that were not understood; the rest was answered.</summary>
    public required IReadOnlyList<QueryNoteRecord> Notes { get; init; }
}
