using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>Removes old releases and what killed publishers have left.</summary>
internal static class ReleasePruning
{
    private const string RemovedMark = ".removed-";

    // A host takes a new release with the next request; a slow answer may still be read from the one before.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>Notes that a release is served until now. Called before the link is moved away from it.</summary>
    public static void Touch(PublicationFolder folder, ReleaseName release, DateTimeOffset now) => Directory.SetLastWriteTimeUtc(folder.PathOf(release), now.UtcDateTime);

    /// <summary>Removes the oldest releases above a number. The current one stays, and every one that was served within the last minute.</summary>
    /// <returns>Those that were removed.</returns>
    public static IReadOnlyList<ReleaseName> Prune(PublicationFolder folder, int keep, DateTimeOffset now)
    {
        var current = folder.Current;
        var pruned = new List<ReleaseName>();
        var releases = folder.List();
        foreach (var release in releases.Take(Math.Max(0, releases.Count - keep)))
        {
            var path = folder.PathOf(release);
            if (release == current || now.UtcDateTime - Directory.GetLastWriteTimeUtc(path) < Grace) continue;
            // Moved out of sight first: a removal that is killed leaves no half release under a name that could be served.
            var removed = Path.Combine(folder.Releases, $"{RemovedMark}{release}");
            Directory.Move(path, removed);
            Directory.Delete(removed, recursive: true);
            pruned.Add(release);
        }
        return pruned;
    }

    /// <summary>Clears what killed publishers have left. Only while the lock is held: nobody else is at work.</summary>
    public static void ClearLeftovers(PublicationFolder folder)
    {
        File.Delete(Path.Combine(folder.Root, CurrentLink.NextName));
        foreach (var left in new DirectoryInfo(folder.Releases).EnumerateDirectories(".*"))
        {
            // A link is removed, and what it leads to is not touched.
            if (left.LinkTarget is not null) left.Delete();
            else left.Delete(recursive: true);
        }
    }
}
