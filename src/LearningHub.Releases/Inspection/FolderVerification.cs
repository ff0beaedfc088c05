using LearningHub.Releases.Folder;
using LearningHub.Releases.Verification;

namespace LearningHub.Releases.Inspection;

/// <summary>Reads releases to their last byte, and looks where the link to the served one leads. Nothing is written.</summary>
public static class FolderVerification
{
    /// <summary>Verifies one release of a folder, or all of them.</summary>
    /// <param name="folder">The folder that the hub is published to.</param>
    /// <param name="only">The release; null for all.</param>
    /// <param name="tryOpen">
    /// Opens a release whose files are sound, as a host would, and gives what is wrong in a sentence, or null. It can look at what only
    /// others understand, such as a search index.
    /// </param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static async Task<FolderReport> VerifyAsync(
        PublicationFolder folder, ReleaseName? only, Func<string, Task<string?>>? tryOpen = null, CancellationToken cancellation = default)
    {
        var releases = new List<VerifiedRelease>();
        foreach (var name in only is null ? folder.List().Reverse() : [only])
        {
            var report = await ReleaseVerification.InspectAsync(folder.PathOf(name), cancellation).ConfigureAwait(false);
            var problems = report.Problems;
            // What is damaged is not opened: the files of an index are trusted once their hashes are right.
            if (report.IsWhole && tryOpen is not null && await tryOpen(folder.PathOf(name)).ConfigureAwait(false) is { } problem)
                problems = [problem];
            releases.Add(new VerifiedRelease(name.Text, name == folder.Current, report.Manifest?.Files.Count ?? 0, problems));
        }
        return new FolderReport(releases, ProblemOfLink(folder) is { } ofLink ? [ofLink] : [], only is null ? [.. NotesOn(folder)] : []);
    }

    /// <summary>What is wrong with the link to the served release, in a sentence; null if nothing is.</summary>
    /// <exception cref="IOException">Something else than a link to a release stands in its place.</exception>
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
            : $"\"{PublicationFolder.CurrentName}\" leads to {current}, which is not there. "
                + "Publish again, or go back with \"hub rollback\".";
    }

    private static IEnumerable<string> NotesOn(PublicationFolder folder)
    {
        if (!Directory.Exists(folder.Releases)) return [];
        var known = folder.List().Select(release => release.Text).ToHashSet(StringComparer.Ordinal);
        return Directory.EnumerateFileSystemEntries(folder.Releases).Select(path => Path.GetFileName(path))
            .Where(name => !known.Contains(name)).Order(StringComparer.Ordinal)
            .Select(name => $"{PublicationFolder.ReleasesName}/{name} is no release and is left alone.");
    }
}
