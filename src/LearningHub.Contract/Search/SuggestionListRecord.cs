namespace LearningHub.Contract.Search;

/// <summary>Suggestions for what was typed.</summary>
public sealed record SuggestionListRecord
{
    /// <summary>What was typed.</summary>
    public required string Query { get; init; }

    /// <summary>Suggestions, best first.</summary>
    public required IReadOnlyList<SuggestionRecord> Suggestions { get; init; }
}
