using LearningHub.Content.Checking.Safety;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking;

/// <summary>What checking found.</summary>
/// <param name="OfResources">Faults of each resource, the very instance being the key.</param>
/// <param name="OfData">Faults of the data files, and those that only the whole library shows.</param>
public sealed record CheckResult(IReadOnlyDictionary<Resource, IReadOnlyList<Diagnostic>> OfResources, IReadOnlyList<Diagnostic> OfData)
{
    /// <summary>Nothing found, for nothing was looked at.</summary>
    public static CheckResult Empty { get; } = new(new Dictionary<Resource, IReadOnlyList<Diagnostic>>(), []);

    /// <summary>Risks that somebody has accepted and that are there: release manifests list them.</summary>
    public IReadOnlyList<AcceptanceInForce> Acceptances { get; init; } = [];

    /// <summary>What the safety check found in each resource by itself, before acceptances: kept for the next run.</summary>
    internal IReadOnlyDictionary<Resource, ResourceSafety> Safety { get; init; } = new Dictionary<Resource, ResourceSafety>();

    /// <summary>All faults.</summary>
    public IEnumerable<Diagnostic> All => OfResources.Values.SelectMany(each => each).Concat(OfData);
}
