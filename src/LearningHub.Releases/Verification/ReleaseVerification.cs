using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Verification;

/// <summary>Compares every file of a release with its manifest.</summary>
public static class ReleaseVerification
{
    // What .NET says of a file that is not there.
    private const FileAttributes NotThere = (FileAttributes)(-1);

    private static readonly string[] Unlisted = [ReleaseManifest.FileName, ReleaseLayout.PublicationFile, ReleaseLayout.CacheFile];

    /// <summary>Reads a release to the last byte.</summary>
    /// <param name="folder">The release folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Its manifest.</returns>
    /// <exception cref="InvalidDataException">It is not whole; the message names the first problem.</exception>
    public static async Task<ReleaseManifest> VerifyAsync(string folder, CancellationToken cancellation = default)
    {
        var report = await InspectAsync(folder, cancellation).ConfigureAwait(false);
        return report.IsWhole ? report.Manifest : throw new InvalidDataException(report.Problems[0]);
    }

    /// <summary>Reads a release to the last byte and reports every problem. A release that cannot be read is a problem too.</summary>
    public static Task<VerificationReport> InspectAsync(string folder, CancellationToken cancellation = default) =>
        InspectAsync(folder, DateTime.MinValue, null, cancellation);

    /// <summary>The same, and tells how many files it has read.</summary>
    public static Task<VerificationReport> InspectAsync(
        string folder, Action<string, int, int>? report, CancellationToken cancellation = default) =>
        InspectAsync(folder, DateTime.MinValue, report, cancellation);

    /// <summary>Reads only files that were written at a time or later. Of others it checks that they exist with their size.</summary>
    /// <param name="folder">The release folder.</param>
    /// <param name="since">The time, in UTC.</param>
    /// <param name="report">Told how many files are done.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<VerificationReport> InspectSinceAsync(
        string folder, DateTime since, Action<string, int, int>? report = null, CancellationToken cancellation = default) =>
        InspectAsync(folder, since, report, cancellation);

    /// <summary>Checks only that every file exists with its size. Fast, but it does not notice changed content.</summary>
    public static Task<VerificationReport> CheckSizesAsync(string folder, CancellationToken cancellation = default) =>
        InspectAsync(folder, DateTime.MaxValue, null, cancellation);

    /// <summary>Reads some files of a release to the last byte, as what has just been written.</summary>
    /// <param name="folder">The release folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="report">Told how many files are done.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>A sentence for each that is missing or is not as it was written; empty if all are.</returns>
    internal static IReadOnlyList<string> ReadBack(
        string folder, IReadOnlyList<ReleaseFile> files, Action<string, int, int>? report, CancellationToken cancellation) =>
        [.. ProblemsOf(folder, files, DateTime.MinValue, report, cancellation).Order(StringComparer.Ordinal)];

    private static async Task<VerificationReport> InspectAsync(
        string folder, DateTime since, Action<string, int, int>? report, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder)) return new VerificationReport(null, ["The release is missing: its folder does not exist."]);
        ReleaseManifest manifest;
        try
        {
            var json = await File.ReadAllBytesAsync(Path.Combine(folder, ReleaseManifest.FileName), cancellation).ConfigureAwait(false);
            manifest = ReleaseManifest.Read(json);
        }
        catch (FileNotFoundException)
        {
            return new VerificationReport(null, [$"The release is not whole: {ReleaseManifest.FileName} is missing."]);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new VerificationReport(null, [exception.Message]);
        }
        var problems = ProblemsOf(folder, manifest.Files, since, report, cancellation);
        return new VerificationReport(manifest, [.. problems.Concat(ExtraFiles(folder, manifest)).Order(StringComparer.Ordinal)]);
    }

    private static ConcurrentBag<string> ProblemsOf(
        string folder, IReadOnlyList<ReleaseFile> files, DateTime since, Action<string, int, int>? report, CancellationToken cancellation)
    {
        var problems = new ConcurrentBag<string>();
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation };
        Parallel.ForEach(files, options, file =>
        {
            if (ProblemOf(folder, file, since) is { } problem) problems.Add(problem);
            report?.Invoke("Reading what was written", Interlocked.Increment(ref done), files.Count);
        });
        return problems;
    }

    private static string? ProblemOf(string folder, ReleaseFile file, DateTime since)
    {
        var found = new FileInfo(Path.Combine(folder, file.Path));
        // A link that leads nowhere has attributes, and does not "exist".
        if (found.Attributes is var attributes && attributes == NotThere)
            return $"The release is not whole: {file.Path} is missing.";
        if (attributes.HasFlag(FileAttributes.ReparsePoint)) return $"The release is damaged: {file.Path} is a link.";
        if (!found.Exists) return $"The release is not whole: {file.Path} is missing.";
        if (found.Length != file.Size)
            return $"The release is damaged: {file.Path} has {found.Length} bytes, but its manifest says {file.Size}.";
        if (found.LastWriteTimeUtc < since) return null;
        try
        {
            // Most files are small and in the memory of the system: waiting for each in turn costs more than reading it.
            using var input = new FileStream(found.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var hash = Convert.ToHexStringLower(SHA256.HashData(input));
            return hash == file.Sha256 ? null : $"The release is damaged: {file.Path} is not the file that its manifest names.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"The release is damaged: {file.Path} cannot be read: {exception.Message}";
        }
    }

    // Links are reported and never followed.
    private static IEnumerable<string> ExtraFiles(string folder, ReleaseManifest manifest)
    {
        var named = manifest.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (path, isLink) in FilesAndLinks(folder))
        {
            if (named.Contains(path) || Unlisted.Contains(path)) continue;
            yield return isLink
                ? $"The release is damaged: {path} is a link and not in its manifest."
                : $"The release is damaged: {path} is not in its manifest.";
        }
    }

    private static FileSystemEnumerable<(string Path, bool IsLink)> FilesAndLinks(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
        return new FileSystemEnumerable<(string, bool)>(
            folder, (ref FileSystemEntry entry) => (PathIn(ref entry), IsLink(ref entry)), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
    }

    // From the folder that is listed, with forward slashes.
    private static string PathIn(ref FileSystemEntry entry)
    {
        var parent = entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar);
        return (parent.IsEmpty ? entry.FileName.ToString() : $"{parent}/{entry.FileName}").Replace('\\', '/');
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
