using LearningHub.Safety.Cases;
using LearningHub.Safety.Findings;

namespace LearningHub.Safety;

/// <summary>What one document gives away.</summary>
/// <param name="Findings">Findings in its lines and tables.</param>
/// <param name="Combinations">Outlines whose details join, with their finding.</param>
/// <param name="Cases">Outlines with details, for joining with those of other documents.</param>
public sealed record SafetyReport(
    IReadOnlyList<SafetyFinding> Findings, IReadOnlyList<(ScoredOutline Case, SafetyFinding Finding)> Combinations,
        IReadOnlyList<ScoredOutline> Cases)
{
    /// <summary>What was found where the text reads like a board's own business: worth a look, but nothing need be answered.</summary>
    public IReadOnlyList<SafetyFinding> Advice { get; init; } = [];

    /// <summary>Nothing found.</summary>
    public static SafetyReport Nothing { get; } = new([], [], []);
}
