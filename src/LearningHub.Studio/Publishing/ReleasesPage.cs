using LearningHub.Releases.Inspection;
using LearningHub.Studio.Looks;

namespace LearningHub.Studio.Publishing;

/// <summary>The releases.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Releases">The releases, newest first; null where the studio does not publish.</param>
/// <param name="Address">The address of the site.</param>
public sealed record ReleasesPage(Frame Frame, ReleaseList? Releases, string Address);
