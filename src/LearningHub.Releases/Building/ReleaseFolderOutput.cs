namespace LearningHub.Releases.Building;

/// <summary>A folder of a release that a library fills by itself, such as a search index.</summary>
/// <param name="Path">Path in the release, with forward slashes.</param>
/// <param name="Write">Writes files into the folder. It gets the path of the folder, which is empty.</param>
public sealed record ReleaseFolderOutput(string Path, Action<string> Write)
{
    /// <summary>The stage in <see cref="StageTimes"/> that its time is added to.</summary>
    public string Stage { get; init; } = "folders";

    /// <summary>Hashes what the folder holds, after it was filled; null if it counts by the bytes of its files.</summary>
    public Func<string>? HashContents { get; init; }
}
