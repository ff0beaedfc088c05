using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.Checking;

/// <summary>What checking found.</summary>
/// <param name="OfData">Faults of the data files, and those that only the whole library shows.</param>
public sealed record CheckResult(IReadOnlyList<Diagnostic> OfData)
{
    /// <summary>Nothing found, for nothing was looked at.</summary>
    public static CheckResult Empty { get; } = new([]);

    /// <summary>Risks that somebody has accepted and that are there: release manifests list them.</summary>
    public IReadOnlyList<AcceptanceInForce> Acceptances { get; init; } = [];

    /// <summary>All diagnostics.</summary>
    public IEnumerable<Diagnostic> All => OfResources.Values.SelectMany(each => each.Diagnostics).Concat(OfData);

    /// <summary>What was found in each resource by itself, before acceptances, the very instance being the key: kept for the next
    /// run.</summary>
    internal IReadOnlyDictionary<Resource, Inspection> OfResources { get; init; } = new Dictionary<Resource, Inspection>();
}
