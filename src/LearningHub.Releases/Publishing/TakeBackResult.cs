using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>What came of taking a release back.</summary>
/// <param name="Release">The release that is served now.</param>
/// <param name="Former">The one that was served before.</param>
/// <param name="Notes">What people should know beside, in sentences: releases passed over, a journal that could not be written.</param>
public sealed record TakeBackResult(ReleaseName Release, ReleaseName Former, IReadOnlyList<string> Notes);
