using LearningHub.Releases.Inspection;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Publishing;

/// <summary>The releases.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Releases">The releases, newest first; null if the studio does not publish.</param>
/// <param name="Address">The address of the site.</param>
public sealed record ReleasesPage(Frame Frame, ReleaseList? Releases, string Address);
