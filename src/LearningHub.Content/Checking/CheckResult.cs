using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;

namespace LearningHub.Content.Checking;

/// <summary>What checking found.</summary>
/// <param name="OfResources">Faults of each resource, the very instance being the key.</param>
/// <param name="OfData">Faults of the data files.</param>
public sealed record CheckResult(IReadOnlyDictionary<Resource, IReadOnlyList<Diagnostic>> OfResources, IReadOnlyList<Diagnostic> OfData)
{
    /// <summary>Nothing found, for nothing was looked at.</summary>
    public static CheckResult Empty { get; } = new(new Dictionary<Resource, IReadOnlyList<Diagnostic>>(), []);

    /// <summary>All faults.</summary>
    public IEnumerable<Diagnostic> All => OfResources.Values.SelectMany(each => each).Concat(OfData);
}
