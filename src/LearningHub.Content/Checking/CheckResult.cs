using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking;

/// <summary>What checking found.</summary>
/// <param name="OfData">Diagnostics of the data files, and those that need the whole library.</param>
public sealed record CheckResult(IReadOnlyList<Diagnostic> OfData)
{
    /// <summary>An empty result: nothing was checked.</summary>
    public static CheckResult Empty { get; } = new([]);

    /// <summary>Risks that somebody has accepted and that are there: release manifests list them.</summary>
    public IReadOnlyList<AcceptanceInForce> Acceptances { get; init; } = [];

    /// <summary>All diagnostics.</summary>
    public IEnumerable<Diagnostic> All => OfResources.Values.SelectMany(each => each.Diagnostics).Concat(OfData);

    /// <summary>What was found in each resource alone, before acceptances, by instance. Kept for the next run.</summary>
    internal IReadOnlyDictionary<Resource, Inspection> OfResources { get; init; } = new Dictionary<Resource, Inspection>();
}
