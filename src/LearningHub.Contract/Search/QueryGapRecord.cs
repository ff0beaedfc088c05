namespace LearningHub.Contract.Search;

/// <summary>Words of a query that nothing in the library has, not even as a synonym.</summary>
public sealed record QueryGapRecord
{
    /// <summary>The words as they were typed.</summary>
    public required string Text { get; init; }

    /// <summary>Similar words of the library that were searched instead; may be empty.</summary>
    public required IReadOnlyList<string> Near { get; init; }
}
