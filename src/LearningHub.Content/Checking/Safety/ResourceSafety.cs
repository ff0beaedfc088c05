using LearningHub.Content.Tracing;
using LearningHub.Safety.Cases;

namespace LearningHub.Content.Checking.Safety;

/// <summary>What the safety check has found in one resource alone.</summary>
/// <param name="Diagnostics">Its findings, before acceptances.</param>
/// <param name="Cases">Case outlines with details, to be combined with those of other resources.</param>
internal sealed record ResourceSafety(IReadOnlyList<SafetyDiagnostic> Diagnostics, IReadOnlyList<ScoredOutline> Cases)
{
    /// <summary>Stamps by which its cases are recognised in other resources. A result of an earlier build has these and no cases.</summary>
    public IReadOnlyList<Stamp> CaseKeys { get; init; } = [];

    /// <summary>Nothing found.</summary>
    public static ResourceSafety Nothing { get; } = new([], []);
}
