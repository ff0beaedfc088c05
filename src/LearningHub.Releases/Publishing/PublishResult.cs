using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>What came of publishing.</summary>
/// <param name="Release">The release that is current now.</param>
/// <param name="IsNew">False if the current one held the same already, and nothing was published.</param>
/// <param name="Files">Number of its files.</param>
/// <param name="Pruned">Old releases that were removed.</param>
public sealed record PublishResult(ReleaseName Release, bool IsNew, int Files, IReadOnlyList<ReleaseName> Pruned);
