using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>The contents of a release.</summary>
/// <param name="Files">Files that are written one by one.</param>
public sealed record ReleaseContents(IReadOnlyList<ReleaseOutput> Files)
{
    /// <summary>Folders that are each filled by one call.</summary>
    public IReadOnlyList<ReleaseFolderOutput> Folders { get; init; } = [];

    /// <summary>Risks that somebody has accepted, for the manifest.</summary>
    public IReadOnlyList<ReleaseRisk> AcceptedRisks { get; init; } = [];

    /// <summary>The day on which to build again, because a resource is due to appear or to go; null if none is.</summary>
    public DateOnly? NextDue { get; init; }

    /// <summary>Writes what the next build may take over, into the finished folder of the release; null to write nothing.</summary>
    public Action<string, ReleaseManifest>? WriteCache { get; init; }
}
