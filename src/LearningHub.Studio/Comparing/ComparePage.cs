using LearningHub.Studio.Layout;
using LearningHub.Studio.Writing;

namespace LearningHub.Studio.Comparing;

/// <summary>A page as it is on the site, and as it was last saved.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Path">Its file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Release">The release that is served; null if there is none.</param>
/// <param name="Differences">Where the words of the two differ; null if one of them has no such page.</param>
/// <param name="Summary">What has changed, in a sentence.</param>
public sealed record ComparePage(
    Frame Frame, string Path, string Title, string? Release, IReadOnlyList<Difference>? Differences, string Summary);
