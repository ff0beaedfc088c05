namespace LearningHub.Search;

/// <summary>Words of a query that no text has, under this or another name.</summary>
/// <param name="Text">The words as they were asked for.</param>
/// <param name="Near">What texts have that is near to it, and was looked for instead; may be empty.</param>
public sealed record QueryGap(string Text, IReadOnlyList<string> Near);
