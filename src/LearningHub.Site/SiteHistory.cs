using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;

namespace LearningHub.Site;

/// <summary>What a release knows of earlier releases. It is an input of the build, so that the same content and the same history give the
/// same release.</summary>
/// <param name="Changes">The changes from release to release, newest first.</param>
/// <param name="Withdrawals">Addresses of earlier releases that no longer exist.</param>
public sealed record SiteHistory(IReadOnlyList<ChangeRecord> Changes, IReadOnlyList<Withdrawal> Withdrawals)
{
    /// <summary>Most changes that are carried over to the next release.</summary>
    public const int MostChanges = 500;

    /// <summary>The history of a first release.</summary>
    public static SiteHistory Empty { get; } = new([], []);
}
