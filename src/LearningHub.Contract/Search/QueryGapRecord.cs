namespace LearningHub.Contract.Search;

/// <summary>Words of a query that nothing in the library has, under this or another name.</summary>
public sealed record QueryGapRecord
{
    /// <summary>The words as they were asked for.</summary>
    public required string Text { get; init; }

    /// <summary>What the library has that is near to it, and was looked for instead; may be empty.</summary>
    public required IReadOnlyList<string> Near { get; init; }
}
