namespace LearningHub.Search;

/// <summary>How a score came about.</summary>
/// <param name="Score">The value.</param>
/// <param name="Text">What it is.</param>
/// <param name="Parts">What it was made from.</param>
public sealed record Explanation(double Score, string Text, IReadOnlyList<Explanation> Parts);
