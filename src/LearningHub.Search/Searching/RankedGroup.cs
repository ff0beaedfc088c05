namespace LearningHub.Search.Searching;

/// <summary>A group with its score.</summary>
/// <param name="Group">Number of the group.</param>
/// <param name="Document">Its best document.</param>
/// <param name="Score">What it is ranked by: see <see cref="GroupCollector"/>.</param>
internal readonly record struct RankedGroup(int Group, int Document, float Score);
