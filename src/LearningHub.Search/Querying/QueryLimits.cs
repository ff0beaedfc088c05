namespace LearningHub.Search.Querying;

/// <summary>Bounds that keep any query cheap. What goes beyond them is left out and reported, but for the terms that are least like a fuzzy
/// word.</summary>
public static class QueryLimits
{
    /// <summary>Characters that are read.</summary>
    public const int Length = 1000;

    /// <summary>Words, phrases and other clauses.</summary>
    public const int Clauses = 64;

    /// <summary>Brackets within brackets.</summary>
    public const int Depth = 10;

    /// <summary>Largest slop of a phrase; what a phrase costs does not depend on it.</summary>
    public const int Slop = 1_000_000;

    /// <summary>Prefixes, patterns and fuzzy words together: each of them is compared with many terms.</summary>
    public const int Patterns = 16;

    /// <summary>Notes on what was not understood; further ones would tell nobody more.</summary>
    public const int Notes = 20;

    /// <summary>Words of a phrase, stop words among them.</summary>
    public const int PhraseWords = 32;

    /// <summary>Terms that a fuzzy word stands for at most, as in Lucene.</summary>
    public const int FuzzyTerms = 50;

    /// <summary>Terms that a pattern or a prefix stands for at most in one field.</summary>
    public const int PatternTerms = 20_000;

    /// <summary>Largest boost that a query may give, boosts of brackets and of what is in them multiplied.</summary>
    public const float Boost = 1_000_000;
}
