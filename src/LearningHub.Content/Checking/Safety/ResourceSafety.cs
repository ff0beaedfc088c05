using LearningHub.Safety.Cases;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the safety check has found in one resource alone.</summary>
/// <param name="Diagnostics">Its findings, before acceptances.</param>
/// <param name="Cases">Case outlines with details, to be combined with those of other resources.</param>
internal sealed record ResourceSafety(IReadOnlyList<SafetyDiagnostic> Diagnostics, IReadOnlyList<ScoredOutline> Cases)
{
    /// <summary>Nothing found.</summary>
    public static ResourceSafety Nothing { get; } = new([], []);
}
