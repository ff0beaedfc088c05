using System.IO.Enumeration;
using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>What was found when every file of a published folder was looked through for words.</summary>
/// <param name="Files">Number of files that were read.</param>
/// <param name="Releases">Number of releases among them.</param>
/// <param name="Places">Files that hold the words or whose name does, by their path from the folder.</param>
/// <param name="Unsure">Pictures, PDF files and others that could not be looked through in full.</param>
public sealed record SearchedFolder(int Files, int Releases, IReadOnlyList<string> Places, IReadOnlyList<string> Unsure)
{
    /// <summary>Files that could not be read at all.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>
    /// Looks through everything: releases with pages, data, feeds and index, what killed publishers left, the journal, and all else.
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
            // A link holds nothing itself, and what it leads to is somebody else's.
            if (entry is not FileInfo { LinkTarget: null } file || (path == PublishLock.LockName && file.Length == 0)) continue;
            files++;
            try
            {
                var holds = FileContent.Holds(entry.FullName, words);
                if (holds == true && (places.Count == 0 || places[^1] != path)) places.Add(path);
                if (holds is null) unsure.Add(path);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                unread.Add(path);
            }
        }
        return new SearchedFolder(files, folder.List().Count, places, unsure) { Unread = unread };
    }

    /// <summary>The release in which a place lies; null if it lies in none.</summary>
    public static ReleaseName? ReleaseOf(string place) =>
        place.Split('/') is [PublicationFolder.ReleasesName, var name, ..] ? ReleaseName.Parse(name) : null;

    private static IOrderedEnumerable<FileSystemInfo> Entries(string root)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        // The names of links are looked at, and links to folders are not followed.
        return new FileSystemEnumerable<FileSystemInfo>(root, (ref FileSystemEntry entry) => entry.ToFileSystemInfo(), options)
        {
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.OrderBy(entry => entry.FullName, StringComparer.Ordinal);
    }
}
