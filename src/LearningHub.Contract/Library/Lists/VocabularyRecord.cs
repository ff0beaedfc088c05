namespace LearningHub.Contract.Library.Lists;

/// <summary>A vocabulary: a closed list of terms.</summary>
public sealed record VocabularyRecord
{
    /// <summary>Id; if the API can filter by it, also the name of the parameter.</summary>
    public required string Id { get; init; }

    /// <summary>The word for one of its terms, for example "practice theme".</summary>
    public required string Label { get; init; }

    /// <summary>Its terms, in the board's own order.</summary>
    public required IReadOnlyList<TermRecord> Terms { get; init; }
}
