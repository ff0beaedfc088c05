using System.Collections.Concurrent;
using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Web.Snapshots;

/// <summary>
/// The files of a built release. Only files in the manifest are served, and each is compared with its hash when it is first read. So if a
/// new release has replaced the folder, its files are not mistaken for ours.
/// </summary>
internal sealed class ReleaseFiles : ISnapshotFiles
{
    // Files that have been read stay in memory up to this limit, because most requests are for few pages.
    private const long MemoryLimit = 64L * 1024 * 1024;

    private readonly ConcurrentDictionary<string, SiteFile> kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReleaseFile> files;
    private readonly string folder;
    private long keptBytes;
    private volatile string? damaged;

    /// <param name="release">The folder of the release.</param>
    /// <param name="prefix">Start of the paths of the site's files in the release.</param>
    /// <param name="manifest">What the release holds.</param>
    public ReleaseFiles(string release, string prefix, ReleaseManifest manifest)
    {
        folder = Path.Combine(release, prefix);
        files = manifest.Files.Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(file => file.Path[prefix.Length..], StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string? Problem =>
        damaged is { } path ? $"The release is damaged: {path} is missing or is not the file that its manifest names." : null;

    /// <inheritdoc/>
    public IEnumerable<string> List() => files.Keys;

    /// <inheritdoc/>
    public async ValueTask<SiteFile?> ReadAsync(string path)
    {
        try
        {
            var read = await ReadSoundAsync(path).ConfigureAwait(false);
            if (damaged == path) damaged = null;
            return read;
        }
        catch (SnapshotGoneException)
        {
            damaged = path;
            throw;
        }
    }

    private async ValueTask<SiteFile?> ReadSoundAsync(string path)
    {
        if (kept.TryGetValue(path, out var known)) return known;
        if (!files.TryGetValue(path, out var file)) return null;
        var bytes = await ReadDiskAsync(path).ConfigureAwait(false);
        if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.Sha256)
            throw new SnapshotGoneException($"{path} is not the file that the manifest names.");
        var tag = SiteFile.TagOf(file.Sha256);
        if (Interlocked.Add(ref keptBytes, bytes.Length) <= MemoryLimit)
            return kept.GetOrAdd(path, new SiteFile(bytes, tag) { Copies = new CompressedCopies(bytes) });
        Interlocked.Add(ref keptBytes, -bytes.Length);
        // A file that is not kept in memory is not worth the time of the best compression.
        return new SiteFile(bytes, tag) { Copies = new CompressedCopies(bytes, TimeSpan.Zero) };
    }

    private async Task<byte[]> ReadDiskAsync(string path)
    {
        try
        {
            return await File.ReadAllBytesAsync(Path.Combine(folder, path)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SnapshotGoneException($"{path} cannot be read.", exception);
        }
    }
}
