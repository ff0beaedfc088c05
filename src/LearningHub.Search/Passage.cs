namespace LearningHub.Search;

/// <summary>The part of a text that answers a query best.</summary>
/// <param name="Text">The part, cut between words.</param>
/// <param name="Marks">Words that were asked for, in order, without overlap.</param>
/// <param name="IsCutBefore">Whether text was left out before it.</param>
/// <param name="IsCutAfter">Whether text was left out after it.</param>
public sealed record Passage(string Text, IReadOnlyList<TextRange> Marks, bool IsCutBefore, bool IsCutAfter);
