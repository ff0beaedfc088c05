namespace LearningHub.Search.Querying;

/// <summary>What a piece of a query is.</summary>
internal enum QueryTokenKind
{
    End,
    Word,
    Quoted,
    Everything,
    Field,
    Range,
    Open,
    Close,
    And,
    Or,
    Plus,
    Minus,
    Tilde,
    Caret,
}

/// <summary>A piece of a query.</summary>
internal readonly record struct QueryToken(
    QueryTokenKind Kind, string Text, int Start, int Length, bool HasWildcard = false, bool IsUnclosed = false);
