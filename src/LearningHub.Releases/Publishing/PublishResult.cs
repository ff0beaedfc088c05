using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>What came of publishing.</summary>
/// <param name="Release">The release that is served now.</param>
/// <param name="IsNew">False if the current one held the same already, was whole, and nothing was published.</param>
/// <param name="Files">Number of its files.</param>
/// <param name="Pruning">Old releases that were removed or had to stay.</param>
public sealed record PublishResult(ReleaseName Release, bool IsNew, int Files, PruneResult Pruning)
{
    /// <summary>
    /// What people should know beside, in sentences: a damaged release that was replaced, a journal that could not be written.
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
