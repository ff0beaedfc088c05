using System.Diagnostics;
using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>
/// Writes a whole release into a fresh folder beside the target and swaps it in. Whatever happens, the target is the old release or the
/// new one.
/// </summary>
public static class ReleaseBuilder
{
    /// <summary>Builds a release.</summary>
    /// <param name="contents">What it is to hold.</param>
    /// <param name="target">The folder that the release is to become.</param>
    /// <param name="times">Is told how long each kind of file took.</param>
    /// <param name="cancellation">Stops the build; the target stays as it was.</param>
    /// <exception cref="IOException">The disk is full or the target is not a release; the target stays as it was.</exception>
    public static async Task<ReleaseManifest> BuildAsync(
        ReleaseContents contents, string target, StageTimes? times = null, CancellationToken cancellation = default)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        FolderSwap.Guard(target);
        var fresh = FolderSwap.FreshBeside(target);
        try
        {
            times ??= new StageTimes();
            // Folders are filled beside the files: either leaves processors without work at times.
            var folders = contents.Folders.Select(folder => Task.Run(() => FillFolder(folder, fresh, times), cancellation)).ToArray();
            var files = WriteFilesAsync(contents.Files, fresh, times, cancellation);
            ReleaseFile[] written = [.. (await Task.WhenAll([files, .. folders]).ConfigureAwait(false)).SelectMany(each => each)];
            var manifest = ReleaseManifest.Of(written) with { AcceptedRisks = contents.AcceptedRisks, NextDue = contents.NextDue };
            await using (var output = File.Create(Path.Combine(fresh, ReleaseManifest.FileName))) manifest.Write(output);
            FolderSwap.SwapIn(fresh, target);
            return manifest;
        }
        finally
        {
            // After a swap this is the old release; after an error, the unfinished new one.
            if (Directory.Exists(fresh)) UnfinishedFolder.Remove(fresh);
        }
    }

    private static async Task<ReleaseFile[]> WriteFilesAsync(
        IReadOnlyList<ReleaseOutput> outputs, string release, StageTimes times, CancellationToken cancellation)
    {
        foreach (var directory in outputs.Select(output => Path.GetDirectoryName(output.Path) ?? string.Empty).Distinct())
            Directory.CreateDirectory(Path.Combine(release, directory));
        // The longest first: at the end one of them would keep all but one processor waiting.
        var queue = outputs.OrderByDescending(output => output.Priority).ToArray();
        var files = new ReleaseFile[queue.Length];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, queue.Length, options, async (i, _) =>
            files[i] = await WriteFileAsync(queue[i], release, times).ConfigureAwait(false)).ConfigureAwait(false);
        return files;
    }

    private static async Task<ReleaseFile> WriteFileAsync(ReleaseOutput output, string release, StageTimes times)
    {
        var started = Stopwatch.GetTimestamp();
        await using var file = new OutputFile(Path.Combine(release, output.Path));
        await output.Write(file).ConfigureAwait(false);
        var written = file.Complete(output.Path);
        times.AddSince(output.Stage, started);
        return written;
    }

    private static ReleaseFile[] FillFolder(ReleaseFolderOutput output, string release, StageTimes times)
    {
        var started = Stopwatch.GetTimestamp();
        var folder = Path.Combine(release, output.Path);
        Directory.CreateDirectory(folder);
        output.Write(folder);
        ReleaseFile[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => HashOf(release, path))];
        times.AddSince(output.Stage, started);
        return files;
    }

    private static ReleaseFile HashOf(string release, string path)
    {
        using var written = File.OpenRead(path);
        return new ReleaseFile(
            Path.GetRelativePath(release, path).Replace('\\', '/'), written.Length, Convert.ToHexStringLower(SHA256.HashData(written)));
    }
}
