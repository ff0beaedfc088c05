namespace LearningHub.Contract.Search;

/// <summary>A query as it was read.</summary>
public sealed record SearchedQueryRecord
{
    /// <summary>As it was asked.</summary>
    public required string Text { get; init; }

    /// <summary>As it was answered, where words that nothing has were corrected. Words in quotation marks are never corrected.</summary>
    public string? CorrectedTo { get; init; }

    /// <summary>What may have been meant where words were answered as they are written, or where nothing was found. It finds
    /// something.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>What was asked for and the library does not hold, although the rest of the query may have found something.</summary>
    public required IReadOnlyList<QueryGapRecord> Gaps { get; init; }

    /// <summary>What was not understood; the rest was answered.</summary>
    public required IReadOnlyList<QueryNoteRecord> Notes { get; init; }
}
