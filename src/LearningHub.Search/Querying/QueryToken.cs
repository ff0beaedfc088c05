namespace LearningHub.Search.Querying;

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the query.</summary>
    End,

    /// <summary>A word or a pattern.</summary>
    Word,

    /// <summary>Text between quotation marks.</summary>
    Quoted,

    /// <summary><c>*:*</c>.</summary>
    Everything,

    /// <summary>A name with a colon right after it and something after that.</summary>
    Field,

    /// <summary>Text between square brackets or braces.</summary>
    Range,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>AND.</summary>
    And,

    /// <summary>OR.</summary>
    Or,

    /// <summary>A plus before something.</summary>
    Plus,

    /// <summary>A minus, an exclamation mark or NOT before something.</summary>
    Minus,

    /// <summary>A tilde right after a word or phrase, with a number or without.</summary>
    Tilde,

    /// <summary>A caret right after something, with a number.</summary>
    Caret,
}

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text without marks; escapes are resolved, but in patterns.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is as written.</param>
/// <param name="HasWildcard">Whether it holds an asterisk or a question mark that is not escaped.</param>
/// <param name="IsUnclosed">Whether the closing mark is missing.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text, int Start, int Length, bool HasWildcard = false, bool IsUnclosed = false);
