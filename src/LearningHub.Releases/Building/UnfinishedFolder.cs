using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>
/// A folder that is being written or removed. If the program is killed, the folder stays, and a later run removes it. It is recognised by
/// its name and by a marker file. A folder without both belongs to somebody else and is never touched.
/// </summary>
internal static class UnfinishedFolder
{
    /// <summary>Name of the marker file.</summary>
    public const string MarkName = ".hub-unfinished";

    // In a finished release that has not been moved into place, or is being removed, the manifest is the marker.
    private static readonly string[] Marks = [MarkName, ReleaseManifest.FileName];

    /// <summary>Makes a new folder with a marker file.</summary>
    public static void Create(string path)
    {
        Directory.CreateDirectory(path);
        File.WriteAllBytes(Path.Combine(path, MarkName), []);
    }

    /// <summary>Removes the marker file: the folder is finished.</summary>
    public static void Finish(string path) => File.Delete(Path.Combine(path, MarkName));

    /// <summary>
    /// Whether a folder with one of our names is ours: it has a marker file, or it is empty because the program was killed at once.
    /// </summary>
    public static bool IsOurs(string path) =>
        new DirectoryInfo(path) is { Exists: true, LinkTarget: null }
        && (Marks.Any(mark => File.Exists(Path.Combine(path, mark))) || !Directory.EnumerateFileSystemEntries(path).Any());

    /// <summary>Removes one of our folders. The marker files go last, so that a later run can continue a removal that was killed.</summary>
    public static void Remove(string path)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos().Where(entry => !Marks.Contains(entry.Name)))
        {
            // A site has as many folders as pages.
            if (IsFolder(entry)) Parallel.ForEach(((DirectoryInfo)entry).EnumerateFileSystemInfos(), Delete);
            Delete(entry);
        }
        Directory.Delete(path, recursive: true);
    }

    private static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo { LinkTarget: null };

    private static void Delete(FileSystemInfo entry)
    {
        if (IsFolder(entry)) ((DirectoryInfo)entry).Delete(recursive: true);
        else entry.Delete();
    }
}
