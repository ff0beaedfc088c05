namespace LearningHub.Search.Analysis;

/// <summary>A term with its place in a text.</summary>
/// <param name="Term">The term as it is indexed.</param>
/// <param name="Position">Number of the word in the text; stop words are counted, and parts of a word with hyphens have its number.</param>
/// <param name="Start">First UTF-16 unit of the word.</param>
/// <param name="End">End of the word (exclusive).</param>
/// <param name="IsCompound">Whether it is a word with hyphens written as one; its parts are tokens before it.</param>
public readonly record struct Token(string Term, int Position, int Start, int End, bool IsCompound = false);
