using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>Everything that a release is to hold.</summary>
/// <param name="Files">Files that are written one by one.</param>
public sealed record ReleaseContents(IReadOnlyList<ReleaseOutput> Files)
{
    /// <summary>Folders that are filled as a whole.</summary>
    public IReadOnlyList<ReleaseFolderOutput> Folders { get; init; } = [];

    /// <summary>Risks that somebody has accepted, for the manifest.</summary>
    public IReadOnlyList<ReleaseRisk> AcceptedRisks { get; init; } = [];

    /// <summary>The day on which the release is to be built again, since something is due to appear; null if nothing is.</summary>
    public DateOnly? NextDue { get; init; }
}
