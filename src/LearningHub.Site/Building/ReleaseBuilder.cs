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
    /// <param name="cancellation">Stops the build; the target stays as it was.</param>
    /// <exception cref="IOException">The disk is full or the target is not a release; the target stays as it was.</exception>
    public static async Task<ReleaseManifest> BuildAsync(
        IReadOnlyList<SiteOutput> outputs, string target, LibraryIndex? index = null, IReadOnlyList<ReleaseRisk>? acceptedRisks = null, CancellationToken cancellation = default)
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        FolderSwap.Guard(target);
        var fresh = FolderSwap.FreshBeside(target);
        try
        {
            var files = await WriteAsync(outputs, Path.Combine(fresh, SiteFolder), cancellation).ConfigureAwait(false);
            if (index is not null) files = [.. files, WriteIndex(index, fresh)];
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

    private static async Task<ReleaseFile[]> WriteAsync(IReadOnlyList<SiteOutput> outputs, string folder, CancellationToken cancellation)
    {
        foreach (var directory in outputs.Select(output => Path.GetDirectoryName(output.Path) ?? string.Empty).Distinct())
            Directory.CreateDirectory(Path.Combine(folder, directory));
        var files = new ReleaseFile[outputs.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForAsync(0, outputs.Count, options, async (i, stop) =>
        {
            var buffer = Buffers.Value!;
            buffer.SetLength(0);
            await outputs[i].Write(buffer).ConfigureAwait(false);
            var bytes = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
            using (var handle = File.OpenHandle(Path.Combine(folder, outputs[i].Path), FileMode.CreateNew, FileAccess.Write))
                RandomAccess.Write(handle, bytes.Span, 0);
            files[i] = new ReleaseFile($"{SiteFolder}/{outputs[i].Path}", bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        }).ConfigureAwait(false);
        return files;
    }

    private static ReleaseFile WriteIndex(LibraryIndex index, string release)
    {
        var path = Path.Combine(release, LibraryIndex.ReleasePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        index.Build(path);
        using var written = File.OpenRead(path);
        return new ReleaseFile(LibraryIndex.ReleasePath, written.Length, Convert.ToHexStringLower(SHA256.HashData(written)));
    }

    private static readonly ThreadLocal<MemoryStream> Buffers = new(() => new MemoryStream(64 * 1024));
}
