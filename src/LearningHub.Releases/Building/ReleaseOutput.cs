namespace LearningHub.Releases.Building;

/// <summary>A file of a release, and how to write it.</summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Write">Writes the whole file. Called once, from any thread.</param>
public sealed record ReleaseOutput(string Path, Func<Stream, Task> Write)
{
    /// <summary>The stage in <see cref="StageTimes"/> that its time is added to.</summary>
    public string Stage { get; init; } = "files";

    /// <summary>Files with a higher number are written first. Give it to those that take longest.</summary>
    public int Priority { get; init; }

    /// <summary>The same file in an earlier release, if nothing has changed that it is made from; null to write it.</summary>
    public FormerFile? Former { get; init; }
}
