using LearningHub.Releases.Folder;
using LearningHub.Releases.Verification;

namespace LearningHub.Releases.Inspection;

/// <summary>Reads releases to the last byte, and checks the link to the one that is served. Nothing is written.</summary>
public static class FolderVerification
{
    /// <summary>Verifies one release of a folder, or all of them.</summary>
    /// <param name="folder">The folder that the hub is published to.</param>
    /// <param name="only">The release; null for all.</param>
    /// <param name="tryOpen">
    /// Opens a release whose files are sound, as a host would. Returns a sentence that says what is wrong, or null. It can check what this
    /// project does not know, such as a search index.
    /// </param>
    /// <param name="told">Told which release is read, and how many of its files are done.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static async Task<FolderReport> VerifyAsync(
        PublicationFolder folder, ReleaseName? only, Func<string, Task<string?>>? tryOpen = null,
        Action<string, int, int>? told = null, CancellationToken cancellation = default)
    {
        var releases = new List<VerifiedRelease>();
        foreach (var name in only is null ? folder.List().Reverse() : [only])
        {
            var report = await ReleaseVerification.InspectAsync(
                folder.PathOf(name), told is null ? null : (_, done, all) => told($"Reading {name.Text}", done, all), cancellation)
                .ConfigureAwait(false);
            var problems = report.Problems;
            // Damaged releases are not opened, because an index is trusted once its hashes are right.
            if (report.IsWhole && tryOpen is not null && await tryOpen(folder.PathOf(name)).ConfigureAwait(false) is { } problem)
                problems = [problem];
            releases.Add(new VerifiedRelease(name.Text, name == folder.Current, report.Manifest?.Files.Count ?? 0, problems));
        }
        return new FolderReport(releases, ProblemOfLink(folder) is { } ofLink ? [ofLink] : [], only is null ? [.. NotesOn(folder)] : []);
    }

    /// <summary>What is wrong with the link to the served release, in a sentence; null if nothing is.</summary>
    /// <exception cref="IOException">It is not a link to a release.</exception>
    internal static string? ProblemOfLink(PublicationFolder folder)
    {
        if (folder.Current is not { } current)
        {
            return folder.List().Count == 0
                ? null
                : $"There are releases, but \"{PublicationFolder.CurrentName}\" is missing: nothing is served. Publish again.";
        }
        return Directory.Exists(folder.PathOf(current))
            ? null
            : $"\"{PublicationFolder.CurrentName}\" points to {current}, which does not exist. "
                + "Publish again, or go back with \"hub rollback\".";
    }

    private static IEnumerable<string> NotesOn(PublicationFolder folder)
    {
        if (!Directory.Exists(folder.Releases)) return [];
        var known = folder.List().Select(release => release.Text).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFileSystemEntries(folder.Releases).Select(path => Path.GetFileName(path))
            .Where(name => !known.Contains(name)).Order(StringComparer.Ordinal)
            .Select(name => $"{PublicationFolder.ReleasesName}/{name} is not a release, so it is left alone.");
    }
}
