namespace LearningHub.Contract.Library.Lists;

/// <summary>A closed list of words that things are sorted by.</summary>
public sealed record VocabularyRecord
{
    /// <summary>Id; where the API filters by it, also the name of the parameter.</summary>
    public required string Id { get; init; }

    /// <summary>What one of its terms is called, for example "practice theme".</summary>
    public required string Label { get; init; }

    /// <summary>Its terms, in the board's own order.</summary>
    public required IReadOnlyList<TermRecord> Terms { get; init; }
}
