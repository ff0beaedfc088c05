using System.IO.Enumeration;
using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>The result of searching every file of a publication folder for words.</summary>
/// <param name="Files">Number of files that were read.</param>
/// <param name="Releases">Number of releases among them.</param>
/// <param name="Places">Paths, from the folder, of files that contain the words in their text or name.</param>
/// <param name="Unsure">Pictures, PDF files and others that could be searched only in part.</param>
public sealed record SearchedFolder(int Files, int Releases, IReadOnlyList<string> Places, IReadOnlyList<string> Unsure)
{
    /// <summary>Files that could not be read at all.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>
    /// Searches everything: pages, data, feeds and index of all releases, what killed publishers left, the journal, and all other files.
    /// </summary>
    public static SearchedFolder Search(PublicationFolder folder, PurgeWords words, CancellationToken cancellation = default)
    {
        var places = new List<string>();
        var (unsure, unread) = (new List<string>(), new List<string>());
        var files = 0;
        foreach (var entry in Entries(folder.Root))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.GetRelativePath(folder.Root, entry.FullName).Replace('\\', '/');
            if (words.IsIn(path)) places.Add(path);
            // Links are not followed: what they lead to belongs to somebody else.
            if (entry is not FileInfo { LinkTarget: null } file || (path == PublishLock.LockName && file.Length == 0)) continue;
            files++;
            try
            {
                var found = FileContent.Contains(entry.FullName, words);
                if (found == true && (places.Count == 0 || places[^1] != path)) places.Add(path);
                if (found is null) unsure.Add(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                unread.Add(path);
            }
        }
        return new SearchedFolder(files, folder.List().Count, places, unsure) { Unread = unread };
    }

    /// <summary>The release that a path belongs to; null if it belongs to none.</summary>
    public static ReleaseName? ReleaseOf(string place) =>
        place.Split('/') is [PublicationFolder.ReleasesName, var name, ..] ? ReleaseName.Parse(name) : null;

    private static IOrderedEnumerable<FileSystemInfo> Entries(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        // The names of links are searched, but links to folders are not followed.
        return new FileSystemEnumerable<FileSystemInfo>(root, (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), options)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.OrderBy(entry => entry.FullName, StringComparer.Ordinal);
    }
}
