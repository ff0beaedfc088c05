using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;

namespace LearningHub.Site;

/// <summary>What a release knows of those before it. It comes into a build as an input, so that the same content and the same history give
/// the same release.</summary>
/// <param name="Changes">What has changed from release to release, newest first.</param>
/// <param name="Withdrawals">Addresses at which something stood in an earlier release.</param>
public sealed record SiteHistory(IReadOnlyList<ChangeRecord> Changes, IReadOnlyList<Withdrawal> Withdrawals)
{
    /// <summary>Most changes that are carried on from release to release.</summary>
    public const int LongestMemory = 500;

    /// <summary>The history of a first release.</summary>
    public static SiteHistory Empty { get; } = new([], []);
}
