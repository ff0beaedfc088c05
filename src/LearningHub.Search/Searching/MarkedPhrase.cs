namespace LearningHub.Search.Searching;

/// <summary>Terms that are marked only where they stand together.</summary>
/// <param name="Terms">Each term with its place in the phrase, counted from the first, and how much it tells.</param>
internal sealed record MarkedPhrase(IReadOnlyList<(string Term, int Offset, float Weight)> Terms);
