using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>The result of removing old releases.</summary>
/// <param name="Removed">The releases that were removed.</param>
/// <param name="Spared">Releases that stay for now, because they were served within the last minute and a host may still read them.</param>
public sealed record PruneResult(IReadOnlyList<ReleaseName> Removed, IReadOnlyList<ReleaseName> Spared);
