namespace LearningHub.Search;

/// <summary>Something to offer while somebody types.</summary>
/// <param name="Text">A phrase, or a query.</param>
/// <param name="Kind">What it is: the application's word for a phrase, <see cref="QueryKind"/> for a query.</param>
/// <param name="Target">Where a phrase leads, or null.</param>
/// <param name="Marks">What was typed of it.</param>
public sealed record Suggestion(string Text, string Kind, string? Target, IReadOnlyList<TextRange> Marks)
{
    /// <summary>The kind of a suggestion that completes the last word of a query.</summary>
    public const string QueryKind = "query";
}
