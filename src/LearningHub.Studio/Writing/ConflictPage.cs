using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Writing;

/// <summary>Two versions of a file that somebody must merge.</summary>
/// <param name="Frame">The frame of the page.</param>
/// <param name="Path">The file.</param>
/// <param name="Hash">The hash of the version that was saved in the meantime.</param>
/// <param name="Mine">One's own version.</param>
/// <param name="Next">Where the form leads back to.</param>
/// <param name="Differences">Where they differ.</param>
public sealed record ConflictPage(
    Frame Frame, string Path, string Hash, string Mine, string Next, IReadOnlyList<Difference> Differences);
