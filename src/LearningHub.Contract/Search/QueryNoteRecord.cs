namespace LearningHub.Contract.Search;

/// <summary>A part of a query that was not understood, and what was done instead.</summary>
public sealed record QueryNoteRecord
{
    /// <summary>Its place in the query, in UTF-16 units.</summary>
    public required int Position { get; init; }

    /// <summary>How long it is.</summary>
    public required int Length { get; init; }

    /// <summary>In words.</summary>
    public required string Message { get; init; }
}
