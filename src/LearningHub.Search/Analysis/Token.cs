namespace LearningHub.Search.Analysis;

/// <summary>A term in a text.</summary>
/// <param name="Term">As it stands in the index.</param>
/// <param name="Position">The number of the word in the text, words that were left out counted.</param>
/// <param name="Start">Where the word begins, in UTF-16 units.</param>
/// <param name="End">Where it ends (exclusive).</param>
public readonly record struct Token(string Term, int Position, int Start, int End);
