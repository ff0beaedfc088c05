using System.Diagnostics;
using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>
/// Writes a whole release into a new folder beside the target, and then swaps the two. Whatever happens, the target is either the old or
/// the new release.
/// </summary>
public static class ReleaseBuilder
{
    /// <summary>Builds a release.</summary>
    /// <param name="contents">The contents of the release.</param>
    /// <param name="target">The folder of the release.</param>
    /// <param name="times">Receives how long each kind of file took.</param>
    /// <param name="cancellation">Stops the build; the target stays as it was.</param>
    /// <exception cref="IOException">The disk is full or the target is not a release; the target stays as it was.</exception>
    public static async Task<ReleaseManifest> BuildAsync(
        ReleaseContents contents, string target, StageTimes? times = null, CancellationToken cancellation = default) =>
        (await WriteAsync(contents, target, times, cancellation).ConfigureAwait(false)).Manifest;

    /// <summary>The same, and tells which files were written anew.</summary>
    internal static async Task<BuiltRelease> WriteAsync(
        ReleaseContents contents, string target, StageTimes? times, CancellationToken cancellation)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        FolderSwap.Guard(target);
        var fresh = FolderSwap.CreateBeside(target);
        try
        {
            times ??= new StageTimes();
            // Folders and files are written at the same time, because neither keeps all processors busy.
            var folders = contents.Folders.Select(folder => Task.Run(() => FillFolder(folder, fresh, times), cancellation)).ToArray();
            var files = WriteFilesAsync(contents.Files, fresh, times, cancellation);
            var filled = await Task.WhenAll(folders).ConfigureAwait(false);
            var single = await files.ConfigureAwait(false);
            var counted = contents.Folders.Where(folder => folder.HashContents is not null)
                .Select(folder => new ReleaseFolder(folder.Path, folder.HashContents!()));
            ReleaseFile[] all = [.. single.Select(each => each.File), .. filled.SelectMany(each => each)];
            var manifest = ReleaseManifest.FromFiles(all, [.. counted]) with
            {
                AcceptedRisks = contents.AcceptedRisks,
                NextDue = contents.NextDue,
            };
            var listed = await WriteManifestAsync(manifest, fresh).ConfigureAwait(false);
            contents.WriteCache?.Invoke(fresh, manifest);
            times.Report?.Invoke("Putting the site in its place", 0, 0);
            FolderSwap.SwapIn(fresh, target);
            var written = single.Where(each => !each.IsTaken).Select(each => each.File);
            return new BuiltRelease(manifest, [.. written, listed], single.Count(each => each is { IsTaken: false, MayBeTaken: true }));
        }
        finally
        {
            // After a swap this is the old release; after an error, the unfinished new one.
            if (Directory.Exists(fresh)) UnfinishedFolder.Remove(fresh);
        }
    }

    private static async Task<ReleaseFile> WriteManifestAsync(ReleaseManifest manifest, string release)
    {
        await using var file = new OutputFile(Path.Combine(release, ReleaseManifest.FileName));
        manifest.Write(file);
        return file.Complete(ReleaseManifest.FileName);
    }

    private static async Task<WrittenFile[]> WriteFilesAsync(
        IReadOnlyList<ReleaseOutput> outputs, string release, StageTimes times, CancellationToken cancellation)
    {
        var folders = outputs.Select(output => Path.GetDirectoryName(output.Path) ?? string.Empty).Distinct();
        Parallel.ForEach(folders, folder => Directory.CreateDirectory(Path.Combine(release, folder)));
        // The longest first. Started last, it would keep the other processors waiting.
        var queue = outputs.OrderByDescending(output => output.Priority).ToArray();
        var files = new WrittenFile[queue.Length];
        var done = 0;
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, queue.Length, options, async (i, _) =>
        {
            files[i] = await WriteFileAsync(queue[i], release, times).ConfigureAwait(false);
            times.Report?.Invoke("Writing files", Interlocked.Increment(ref done), queue.Length);
        }).ConfigureAwait(false);
        times.Report?.Invoke("Writing the search index", 0, 0);
        return files;
    }

    private static async Task<WrittenFile> WriteFileAsync(ReleaseOutput output, string release, StageTimes times)
    {
        var started = Stopwatch.GetTimestamp();
        if (output.Former is { } former && FileTaking.TryTake(former, Path.Combine(release, output.Path)))
        {
            times.AddTaken();
            times.AddSince("files taken over", started);
            return new WrittenFile(former.File with { Path = output.Path }, IsTaken: true, MayBeTaken: true);
        }
        await using var file = new OutputFile(Path.Combine(release, output.Path));
        await output.Write(file).ConfigureAwait(false);
        var written = file.Complete(output.Path);
        times.AddSince(output.Stage, started);
        return new WrittenFile(written, IsTaken: false, MayBeTaken: output.Former is not null);
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

    private readonly record struct WrittenFile(ReleaseFile File, bool IsTaken, bool MayBeTaken);
}
