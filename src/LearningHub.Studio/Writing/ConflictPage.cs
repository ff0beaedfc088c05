using LearningHub.Studio.Looks;

namespace LearningHub.Studio.Writing;

/// <summary>Two versions of a file, of which somebody makes one.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Path">The file.</param>
/// <param name="Hash">Stands for the version that was saved meanwhile.</param>
/// <param name="Mine">The version that is to be saved now.</param>
/// <param name="Next">Where the form leads back to.</param>
/// <param name="Differences">Where they differ.</param>
public sealed record ConflictPage(
    Frame Frame, string Path, string Hash, string Mine, string Next, IReadOnlyList<Difference> Differences);
