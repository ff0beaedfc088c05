using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>What came of removing old releases.</summary>
/// <param name="Removed">Those that were removed.</param>
/// <param name="Spared">Those that were due but were served within the last minute, so that a host may still read them.</param>
public sealed record PruneResult(IReadOnlyList<ReleaseName> Removed, IReadOnlyList<ReleaseName> Spared);
