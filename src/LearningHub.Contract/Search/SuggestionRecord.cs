namespace LearningHub.Contract.Search;

/// <summary>A suggestion while somebody types.</summary>
public sealed record SuggestionRecord
{
    /// <summary>The phrase.</summary>
    public required string Text { get; init; }

    /// <summary>"theme", "term", "resource", "finding", or "query" for a query to run.</summary>
    public required string Kind { get; init; }

    /// <summary>Address from the root of the hub; left out for a query.</summary>
    public string? Address { get; init; }

    /// <summary>The part of it that was typed.</summary>
    public required IReadOnlyList<MarkRecord> Highlights { get; init; }
}
