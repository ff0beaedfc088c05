using System.Collections.Frozen;
using System.Text.Json;
using LearningHub.Contract;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Search.Searching;
using LearningHub.Site.Dataset;
using LearningHub.Site.Searching;

namespace LearningHub.Web.Snapshots;

/// <summary>Opens a built release and refuses one that is not whole.</summary>
internal static class ReleaseReader
{
    /// <summary>Opens a release.</summary>
    /// <param name="release">The release folder, or a link to one.</param>
    /// <param name="today">The day: a release may hold the site of days to come.</param>
    /// <exception cref="InvalidDataException">It is damaged, incomplete or of another version; the message says what is wrong.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static async Task<OpenedRelease> OpenAsync(string release, DateOnly today)
    {
        // If the name is a link, it may move meanwhile. So the folder that it leads to now is used throughout.
        var folder = PointerFile.Resolve(release);
        var manifest = await ReadManifestAsync(folder).ConfigureAwait(false);
        foreach (var file in manifest.Files) CheckSize(folder, file);
        var days = ReleaseLayout.DaysIn(manifest.Files.Select(file => file.Path));
        var prefix = ReleaseLayout.PrefixOn(today, days);
        var files = new ReleaseFiles(folder, $"{prefix}{ReleaseLayout.SitePrefix}", manifest);
        try
        {
            var library = await files.ReadAsync(DatasetFiles.LibraryPath).ConfigureAwait(false)
                ?? throw new InvalidDataException(
                    $"The release has no {DatasetFiles.LibraryPath}. It was built by an older version: build it again.");
            var dataset = LibraryFile.Read(library.Bytes.Span);
            var snapshot = new HubSnapshot(
                $"{manifest.Fingerprint}{prefix.TrimEnd('/').Replace('/', '-')}", () => dataset, files,
                () => OpenIndex(folder, $"{prefix}{LibraryIndex.ReleasePath}", manifest),
                () => OpenIndex(folder, $"{prefix}{LibraryIndex.HelpReleasePath}", manifest))
            {
                WithdrawnAddresses = dataset.Library.Withdrawn.Select(entry => entry.Address).ToFrozenSet(StringComparer.Ordinal),
            };
            await snapshot.SearchPage.ConfigureAwait(false);
            _ = snapshot.Search;
            _ = snapshot.HelpSearch;
            if (await IsUnchangedAsync(folder, manifest).ConfigureAwait(false))
                return new OpenedRelease(snapshot, days.Where(day => day > today).Cast<DateOnly?>().FirstOrDefault());
            snapshot.Release();
            throw new InvalidDataException("Another release replaced it while it was read.");
        }
        // The folder may contain anything, so every error becomes a refusal with a message.
        catch (Exception exception) when (exception is SnapshotGoneException or JsonException or FormatException or ArgumentException
            or InvalidOperationException or KeyNotFoundException or NotSupportedException or IndexOutOfRangeException)
        {
            throw new InvalidDataException($"The release is damaged: {exception.Message}", exception);
        }
    }

    // Pages are compared with the manifest when they are read. The index stays open, so it must not be that of the next release.
    private static async Task<bool> IsUnchangedAsync(string folder, ReleaseManifest manifest) =>
        (await ReadManifestAsync(folder).ConfigureAwait(false)).Fingerprint == manifest.Fingerprint;

    private static async Task<ReleaseManifest> ReadManifestAsync(string folder) =>
        ReleaseManifest.Read(await File.ReadAllBytesAsync(Path.Combine(folder, ReleaseManifest.FileName)).ConfigureAwait(false));

    private static SearchIndex? OpenIndex(string folder, string path, ReleaseManifest manifest) =>
        manifest.Files.Any(file => file.Path.StartsWith($"{path}/", StringComparison.Ordinal))
            ? LibraryIndex.Open(Path.Combine(folder, path))
            : null;

    private static void CheckSize(string folder, ReleaseFile file)
    {
        var found = new FileInfo(Path.Combine(folder, file.Path));
        if (!found.Exists) throw new InvalidDataException($"The release is not whole: {file.Path} is missing.");
        if (found.Length == file.Size) return;
        throw new InvalidDataException($"The release is damaged: {file.Path} has {found.Length} bytes, but its manifest says {file.Size}.");
    }
}
