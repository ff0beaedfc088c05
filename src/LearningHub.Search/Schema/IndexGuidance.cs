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

    /// <summary>Groups in another language. A query of English words alone does not find them.</summary>
    public IReadOnlyList<string> OtherLanguages { get; init; } = [];

    /// <summary>Classes of words by which the intent of a query is known.</summary>
    public IReadOnlyList<WordClass> WordClasses { get; init; } = [];

    /// <summary>Intents, the most important first: a query has the first that fits.</summary>
    public IReadOnlyList<QueryIntent> Intents { get; init; } = [];
}

/// <summary>Words and phrases that mean the same to those who search: a query for one finds the others.</summary>
/// <param name="Phrases">Two or more, in any letter case.</param>
public sealed record SynonymGroup(IReadOnlyList<string> Phrases);

/// <summary>A reference as in a thesaurus: what texts say under wider or other names. It leads one way only.</summary>
/// <param name="Words">Words and phrases that people ask with, in any letter case.</param>
/// <param name="Finds">What a query for any of them finds as well.</param>
public sealed record SeeReference(IReadOnlyList<string> Words, IReadOnlyList<string> Finds);

/// <summary>A result that an editor puts first for a query.</summary>
/// <param name="Query">The query; matched after analysis, so that endings and letter case do not matter.</param>
/// <param name="Group">The group to put first.</param>
public sealed record PinnedResult(string Query, string Group);

/// <summary>A phrase to offer while somebody types.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Kind">What it is, in the application's words.</param>
/// <param name="Target">Where it leads, or null: it is a query.</param>
/// <param name="Weight">Larger comes first among equals.</param>
public sealed record SuggestedPhrase(string Text, string Kind, string? Target, float Weight = 1);
