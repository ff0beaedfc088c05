namespace LearningHub.Search.Matching;

/// <summary>How a score came about.</summary>
/// <param name="Score">The value.</param>
/// <param name="Text">What it is.</param>
/// <param name="Parts">What it was made from.</param>
public sealed record Explanation(double Score, string Text, IReadOnlyList<Explanation> Parts)
{
    /// <summary>The explanation of something that does not match.</summary>
    public static Explanation NoMatch(string text) => new(0, $"no match: {text}", []);
}
