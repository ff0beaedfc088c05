using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Verification;

/// <summary>Holds every file of a release against its manifest.</summary>
public static class ReleaseVerification
{
    /// <summary>Reads a release to its last byte.</summary>
    /// <param name="folder">The release folder.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>Its manifest.</returns>
    /// <exception cref="InvalidDataException">It is not whole, damaged, or holds files that the manifest does not name; the message says which.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<ReleaseManifest> VerifyAsync(string folder, CancellationToken cancellation = default)
    {
        var path = Path.Combine(folder, ReleaseManifest.FileName);
        if (!File.Exists(path)) throw new InvalidDataException($"The release is not whole: {ReleaseManifest.FileName} is missing.");
        var manifest = ReleaseManifest.Read(await File.ReadAllBytesAsync(path, cancellation).ConfigureAwait(false));
        await Parallel.ForEachAsync(manifest.Files, cancellation, async (file, stop) => await VerifyAsync(folder, file, stop).ConfigureAwait(false)).ConfigureAwait(false);
        var named = manifest.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var found in Directory.EnumerateFiles(Path.Combine(folder, ReleaseLayout.SiteFolder), "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, found).Replace('\\', '/');
            if (!named.Contains(name)) throw new InvalidDataException($"The release is damaged: {name} is not in its manifest.");
        }
        return manifest;
    }

    private static async Task VerifyAsync(string folder, ReleaseFile file, CancellationToken cancellation)
    {
        var found = new FileInfo(Path.Combine(folder, file.Path));
        if (!found.Exists) throw new InvalidDataException($"The release is not whole: {file.Path} is missing.");
        if (found.LinkTarget is not null) throw new InvalidDataException($"The release is damaged: {file.Path} is a link.");
        if (found.Length != file.Size) throw new InvalidDataException($"The release is damaged: {file.Path} has {found.Length} bytes, and its manifest says {file.Size}.");
        await using var input = found.OpenRead();
        if (Convert.ToHexStringLower(await SHA256.HashDataAsync(input, cancellation).ConfigureAwait(false)) != file.Sha256)
            throw new InvalidDataException($"The release is damaged: {file.Path} is not the file that its manifest names.");
    }
}
