using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>
/// A folder that is being written or removed. If its program is killed it stays behind, and a later run clears it away. It is known by
/// its name and by a mark inside it; a folder that lacks either belongs to somebody else and is never touched.
/// </summary>
internal static class UnfinishedFolder
{
    /// <summary>Name of the mark.</summary>
    public const string MarkName = ".hub-unfinished";

    // A finished release that has not been moved into place, or that is being removed, has its manifest for a mark.
    private static readonly string[] Marks = [MarkName, ReleaseManifest.FileName];

    /// <summary>Makes a new folder with its mark.</summary>
    public static void Create(string path)
    {
        Directory.CreateDirectory(path);
        File.WriteAllBytes(Path.Combine(path, MarkName), []);
    }

    /// <summary>Takes the mark off: the folder is finished.</summary>
    public static void Finish(string path) => File.Delete(Path.Combine(path, MarkName));

    /// <summary>
    /// Whether a folder with a name of ours is really ours: it has a mark, or is empty because its program was killed at once.
    /// </summary>
    public static bool IsOurs(string path) =>
        new DirectoryInfo(path) is { Exists: true, LinkTarget: null }
        && (Marks.Any(mark => File.Exists(Path.Combine(path, mark))) || !Directory.EnumerateFileSystemEntries(path).Any());

    /// <summary>Removes a folder of ours. Its marks go last, so that a removal that is killed can be taken up again.</summary>
    public static void Remove(string path)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            if (Marks.Contains(entry.Name)) continue;
            if (entry is DirectoryInfo { LinkTarget: null } folder) folder.Delete(recursive: true);
            else entry.Delete();
        }
        Directory.Delete(path, recursive: true);
    }
}
