using System.Diagnostics;
using System.Security.Cryptography;
using LearningHub.Site.Planning;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Building;

/// <summary>Writes a whole release into a fresh folder beside the target and swaps it in. Whatever happens, the target is the old release or the new one.</summary>
public static class ReleaseBuilder
{
    /// <summary>Folder of the site within a release.</summary>
    public const string SiteFolder = "site";

    /// <summary>Builds a release.</summary>
    /// <param name="outputs">Every file of the site.</param>
    /// <param name="target">The folder that the release is to become.</param>
    /// <param name="index">The search index of the release; null for a release that only browsers search.</param>
    /// <param name="acceptedRisks">Risks that somebody has accepted, for the manifest; none if null.</param>
    /// <param name="times">Is told how long each kind of file took.</param>
    /// <param name="cancellation">Stops the build; the target stays as it was.</param>
    /// <exception cref="IOException">The disk is full or the target is not a release; the target stays as it was.</exception>
    public static async Task<ReleaseManifest> BuildAsync(
        IReadOnlyList<SiteOutput> outputs, string target, LibraryIndex? index = null, IReadOnlyList<ReleaseRisk>? acceptedRisks = null, StageTimes? times = null,
        CancellationToken cancellation = default)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        FolderSwap.Guard(target);
        var fresh = FolderSwap.FreshBeside(target);
        try
        {
            times ??= new StageTimes();
            // Beside the pages: parts of either leave processors without work.
            var search = index is null ? Task.FromResult<ReleaseFile[]>([]) : Task.Run(() => WriteIndex(index, fresh, times), cancellation);
            var site = WriteAsync(outputs, Path.Combine(fresh, SiteFolder), times, cancellation);
            ReleaseFile[] files = [.. (await Task.WhenAll(site, search).ConfigureAwait(false)).SelectMany(each => each)];
            var manifest = ReleaseManifest.Of(files) with { AcceptedRisks = acceptedRisks ?? [] };
            await using (var output = File.Create(Path.Combine(fresh, ReleaseManifest.FileName))) manifest.Write(output);
            FolderSwap.SwapIn(fresh, target);
            return manifest;
        }
        finally
        {
            // After a swap this is the old release, after a fault the unfinished new one.
            if (Directory.Exists(fresh)) Directory.Delete(fresh, recursive: true);
        }
    }

    private static async Task<ReleaseFile[]> WriteAsync(IReadOnlyList<SiteOutput> outputs, string folder, StageTimes times, CancellationToken cancellation)
    {
        foreach (var directory in outputs.Select(output => Path.GetDirectoryName(output.Path) ?? string.Empty).Distinct())
            Directory.CreateDirectory(Path.Combine(folder, directory));
        // The longest first: at the end one of them would keep all but one processor waiting.
        var queue = outputs.OrderByDescending(output => output.Kind).ToArray();
        var files = new ReleaseFile[queue.Length];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, queue.Length, options, async (i, stop) => files[i] = await WriteAsync(queue[i], folder, times).ConfigureAwait(false)).ConfigureAwait(false);
        return files;
    }

    private static async Task<ReleaseFile> WriteAsync(SiteOutput output, string folder, StageTimes times)
    {
        var started = Stopwatch.GetTimestamp();
        await using var file = new OutputFile(Path.Combine(folder, output.Path));
        await output.Write(file).ConfigureAwait(false);
        var written = file.Complete($"{SiteFolder}/{output.Path}");
        times.AddSince(StageOf(output.Kind), started);
        return written;
    }

    private static string StageOf(SiteOutputKind kind) => kind switch
    {
        SiteOutputKind.Dataset => "dataset",
        SiteOutputKind.StaticIndex => "static index",
        _ => "pages",
    };

    private static ReleaseFile[] WriteIndex(LibraryIndex index, string release, StageTimes times)
    {
        var started = Stopwatch.GetTimestamp();
        var path = Path.Combine(release, LibraryIndex.ReleasePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        index.Build(path);
        using var written = File.OpenRead(path);
        var file = new ReleaseFile(LibraryIndex.ReleasePath, written.Length, Convert.ToHexStringLower(SHA256.HashData(written)));
        times.AddSince("search index", started);
        return [file];
    }
}
