using System.Text.Json;
using LearningHub.Contract;
using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Site.Dataset;

namespace LearningHub.Site.History;

/// <summary>What the next release has to know of an earlier one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Library">Its library.</param>
/// <param name="Changes">The changes that it lists, newest first.</param>
/// <param name="Addresses">Addresses of its pages.</param>
internal sealed record FormerRelease(
    ReleaseName Name, LibraryRecord Library, IReadOnlyList<ChangeRecord> Changes, IReadOnlyList<string> Addresses)
{
    /// <summary>Reads a release.</summary>
    /// <param name="folder">The folder that the hub is published to.</param>
    /// <param name="name">The release.</param>
    /// <param name="today">The day: resources appear and go by themselves.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged; the message says how.</exception>
    public static FormerRelease Read(PublicationFolder folder, ReleaseName name, DateOnly today)
    {
        var path = folder.PathOf(name);
        try
        {
            var manifest = ReleaseManifest.Read(File.ReadAllBytes(Path.Combine(path, ReleaseManifest.FileName)));
            var prefix = ReleaseLayout.PrefixOn(today, ReleaseLayout.DaysIn(manifest.Files.Select(file => file.Path)))
                + ReleaseLayout.SitePrefix;
            var site = Path.Combine(path, prefix);
            var library = LibraryFile.Read(File.ReadAllBytes(Path.Combine(site, DatasetFiles.LibraryPath))).Library;
            var changes = Path.Combine(site, DatasetFiles.ChangesPath);
            var paths = manifest.Files.Where(file => file.Path.StartsWith(prefix, StringComparison.Ordinal))
                .Select(file => file.Path[prefix.Length..]);
            return new FormerRelease(name, library, File.Exists(changes) ? ReadChanges(changes) : [], [.. PageAddresses.FromPaths(paths)]);
        }
        catch (Exception exception) when (exception is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException(exception.Message, exception);
        }
    }

    /// <summary>The addresses of the pages that a release has shown, from the names of its files, so that a damaged release can be read
    /// too.</summary>
    public static IReadOnlyList<string> FindAddresses(PublicationFolder folder, ReleaseName name, DateOnly today)
    {
        var release = folder.PathOf(name);
        var days = Path.Combine(release, ReleaseLayout.DaysFolder);
        var come = Directory.Exists(days)
            ? ReleaseLayout.DaysIn(
                Directory.EnumerateDirectories(days).Select(path => Path.GetRelativePath(release, path).Replace('\\', '/')))
                .Where(day => day <= today).Select(ReleaseLayout.PrefixOf)
            : [];
        return [.. come.Prepend(string.Empty).SelectMany(prefix =>
            PageAddresses.FromPaths(PathsIn(Path.Combine(release, prefix, ReleaseLayout.SiteFolder)))).Distinct()];
    }

    private static IEnumerable<string> PathsIn(string site)
    {
        if (!Directory.Exists(site)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        return Directory.EnumerateFiles(site, "*", options).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/'));
    }

    private static IReadOnlyList<ChangeRecord> ReadChanges(string path)
    {
        var list = JsonSerializer.Deserialize(File.ReadAllBytes(path), DatasetJson.Compact.ChangeListRecord)
            ?? throw new InvalidDataException("The list of changes is empty.");
        return list.FormatVersion == ChangeListRecord.CurrentVersion
            ? list.Changes
            : throw new InvalidDataException(
                $"The list of changes has the format version {list.FormatVersion}; this program reads {ChangeListRecord.CurrentVersion}.");
    }
}
