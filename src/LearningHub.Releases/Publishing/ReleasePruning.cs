using LearningHub.Releases.Building;
using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>Removes old releases, and what killed publishers have left.</summary>
internal static class ReleasePruning
{
    /// <summary>The name under which a release is built. No host serves it, and no release can have this name.</summary>
    public const string UnfinishedName = ".hub-new";

    // Earlier versions used this name.
    private const string FormerUnfinishedName = ".new";
    private const string RemovedMark = ".removed-";

    // A host switches to the new release with the next request, but a slow answer may still be read from the previous one.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>Records that a release was served until now. Called before the link moves away from it.</summary>
    public static void Touch(PublicationFolder folder, ReleaseName release, DateTimeOffset now)
    {
        try
        {
            Directory.SetLastWriteTimeUtc(folder.PathOf(release), now.UtcDateTime);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is missing or read-only. That is no reason to keep serving it.
        }
    }

    /// <summary>
    /// Keeps a number of releases: first the current one, then those that rollbacks lead to, then the newest others. The rest are removed,
    /// except those that were served within the last minute.
    /// </summary>
    /// <param name="folder">The folder that the hub is published to.</param>
    /// <param name="keep">How many to keep, the current one included.</param>
    /// <param name="now">The clock.</param>
    public static PruneResult Prune(PublicationFolder folder, int keep, DateTimeOffset now)
    {
        var releases = folder.List();
        var live = LiveHistory.Read(folder).Live.Reverse().Intersect(releases).ToArray();
        var due = live.Concat(releases.Reverse().Except(live)).Skip(keep).Where(release => release != folder.Current).Order().ToArray();
        var isServed = due.ToLookup(release => now.UtcDateTime - Directory.GetLastWriteTimeUtc(folder.PathOf(release)) < Grace);
        foreach (var release in isServed[false]) Remove(folder, release);
        return new PruneResult([.. isServed[false]], [.. isServed[true]]);
    }

    /// <summary>Removes a release with all its files.</summary>
    public static void Remove(PublicationFolder folder, ReleaseName release)
    {
        // Renamed first, so that a removal that is killed leaves no half release under a name that could be served.
        var removed = Path.Combine(folder.Releases, $"{RemovedMark}{release}");
        if (UnfinishedFolder.IsOurs(removed)) UnfinishedFolder.Remove(removed);
        Directory.Move(folder.PathOf(release), removed);
        UnfinishedFolder.Remove(removed);
    }

    /// <summary>Removes what killed publishers have left, and nothing else. The lock must be held.</summary>
    public static void ClearLeftovers(PublicationFolder folder)
    {
        foreach (var left in Directory.EnumerateDirectories(folder.Releases, ".*"))
        {
            if (!IsNameOfOurs(Path.GetFileName(left)) || !UnfinishedFolder.IsOurs(left)) continue;
            try
            {
                UnfinishedFolder.Remove(left);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A failure to tidy up must not stop anybody from taking a release back.
            }
        }
    }

    private static bool IsNameOfOurs(string name) =>
        name is UnfinishedName or FormerUnfinishedName
        || FolderSwap.IsFreshName(name, UnfinishedName) || FolderSwap.IsFreshName(name, FormerUnfinishedName)
        || (name.StartsWith(RemovedMark, StringComparison.Ordinal) && ReleaseName.Parse(name[RemovedMark.Length..]) is not null);
}
