using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>A release that has just been built.</summary>
/// <param name="Manifest">Its manifest.</param>
/// <param name="Written">Files that were written anew one by one, the manifest among them. All others were taken over from an earlier
/// release, or read back when their folder was filled.</param>
/// <param name="NotTaken">How many files should have been taken over and were gone or changed, so that they were written anew.</param>
internal sealed record BuiltRelease(ReleaseManifest Manifest, IReadOnlyList<ReleaseFile> Written, int NotTaken);
