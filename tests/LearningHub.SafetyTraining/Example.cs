namespace LearningHub.SafetyTraining;

/// <summary>A labelled text.</summary>
/// <param name="Set">The set that it is from.</param>
/// <param name="Features">What it is classified by.</param>
/// <param name="IsRisk">Whether it tells of a case, so that words in it give somebody away.</param>
internal sealed record Example(string Set, IReadOnlySet<string> Features, bool IsRisk);
