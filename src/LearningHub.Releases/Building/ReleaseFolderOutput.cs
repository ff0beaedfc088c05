namespace LearningHub.Releases.Building;

/// <summary>A folder of a release that another program library fills by itself, such as a search index.</summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Write">Is given the folder, which is there and empty, and writes any files into it.</param>
public sealed record ReleaseFolderOutput(string Path, Action<string> Write)
{
    /// <summary>Under which name its time is counted in <see cref="StageTimes"/>.</summary>
    public string Stage { get; init; } = "folders";
}
