namespace LearningHub.Search.Schema;

/// <summary>What people know and texts do not: kept in the index and used when a query is answered.</summary>
public sealed record IndexGuidance
{
    /// <summary>Nothing.</summary>
    public static IndexGuidance None { get; } = new();

    /// <summary>Synonyms.</summary>
    public IReadOnlyList<SynonymGroup> Synonyms { get; init; } = [];

    /// <summary>References from words to what texts say for them.</summary>
    public IReadOnlyList<SeeReference> See { get; init; } = [];

    /// <summary>Pinned results.</summary>
    public IReadOnlyList<PinnedResult> Pins { get; init; } = [];

    /// <summary>Phrases to suggest.</summary>
    public IReadOnlyList<SuggestedPhrase> Phrases { get; init; } = [];

    /// <summary>Words that are never corrected, such as names that no text has.</summary>
    public IReadOnlyList<string> KeptWords { get; init; } = [];

    /// <summary>Classes of words by which the intent of a query is known.</summary>
    public IReadOnlyList<WordClass> WordClasses { get; init; } = [];

    /// <summary>Intents, the most important first: a query has the first that fits.</summary>
    public IReadOnlyList<QueryIntent> Intents { get; init; } = [];
}
