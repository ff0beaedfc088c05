namespace LearningHub.Releases.Building;

/// <summary>A file that a release is to hold.</summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Write">Writes the whole file. Called once, from any thread.</param>
public sealed record ReleaseOutput(string Path, Func<Stream, Task> Write)
{
    /// <summary>Under which name its time is counted in <see cref="StageTimes"/>.</summary>
    public string Stage { get; init; } = "files";

    /// <summary>Files with a higher number are begun first: those that take longest.</summary>
    public int Priority { get; init; }
}
