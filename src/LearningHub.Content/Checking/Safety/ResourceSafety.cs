using LearningHub.Safety.Cases;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the safety check found in one resource by itself.</summary>
/// <param name="Faults">Its findings, before acceptances.</param>
/// <param name="Cases">Outlines with details, for joining with those of other resources.</param>
internal sealed record ResourceSafety(IReadOnlyList<SafetyDiagnostic> Diagnostics, IReadOnlyList<ScoredOutline> Cases)
{
    /// <summary>Nothing found.</summary>
    public static ResourceSafety Nothing { get; } = new([], []);
}
