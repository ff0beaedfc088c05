using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>The result of taking a release back.</summary>
/// <param name="Release">The release that is served now.</param>
/// <param name="Former">The one that was served before.</param>
/// <param name="Notes">Sentences for the publisher, for example about releases that were skipped.</param>
public sealed record TakeBackResult(ReleaseName Release, ReleaseName Former, IReadOnlyList<string> Notes);
