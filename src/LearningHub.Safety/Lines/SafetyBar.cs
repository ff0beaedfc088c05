namespace LearningHub.Safety.Lines;

/// <summary>A bar of a chart.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Percentage">Its height.</param>
/// <param name="Base">What the percentage is of; null if not given.</param>
public sealed record SafetyBar(string Label, decimal Percentage, int? Base);
