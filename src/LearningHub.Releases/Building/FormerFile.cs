using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>A file of an earlier release that a new one can take over.</summary>
/// <param name="Release">The folder of the earlier release.</param>
/// <param name="File">The file, as the manifest of that release lists it.</param>
/// <param name="FinishedAt">When that release was finished. A file written later is compared with its manifest before it is
/// taken over.</param>
public sealed record FormerFile(string Release, ReleaseFile File, DateTime FinishedAt);
