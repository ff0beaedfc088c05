using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>The result of publishing.</summary>
/// <param name="Release">The release that is served now.</param>
/// <param name="IsNew">False if nothing was published, because the current release is whole and has the same content.</param>
/// <param name="Files">Number of its files.</param>
/// <param name="Pruning">Old releases that were removed, or stay for now.</param>
public sealed record PublishResult(ReleaseName Release, bool IsNew, int Files, PruneResult Pruning)
{
    /// <summary>
    /// Sentences for the publisher, for example about a damaged release that was replaced, or a journal that could not be written.
    /// </summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
