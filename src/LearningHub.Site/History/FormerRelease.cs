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
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged; the message says how.</exception>
    public static FormerRelease Read(PublicationFolder folder, ReleaseName name)
    {
        var path = folder.PathOf(name);
        try
        {
            var manifest = ReleaseManifest.Read(File.ReadAllBytes(Path.Combine(path, ReleaseManifest.FileName)));
            var site = Path.Combine(path, ReleaseLayout.SiteFolder);
            var library = LibraryFile.Read(File.ReadAllBytes(Path.Combine(site, DatasetFiles.LibraryPath))).Library;
            var changes = Path.Combine(site, DatasetFiles.ChangesPath);
            var paths = manifest.Files.Where(file => file.Path.StartsWith(ReleaseLayout.SitePrefix, StringComparison.Ordinal))
                .Select(file => file.Path[ReleaseLayout.SitePrefix.Length..]);
            return new FormerRelease(name, library, File.Exists(changes) ? ReadChanges(changes) : [], [.. PageAddresses.FromPaths(paths)]);
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    /// <summary>The addresses of a release's pages, from the names of its files, so that a damaged release can be read too.</summary>
    public static IReadOnlyList<string> FindAddresses(PublicationFolder folder, ReleaseName name)
    {
        var site = Path.Combine(folder.PathOf(name), ReleaseLayout.SiteFolder);
        if (!Directory.Exists(site)) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var paths = Directory.EnumerateFiles(site, "*", options).Select(file => Path.GetRelativePath(site, file).Replace('\\', '/'));
        return [.. PageAddresses.FromPaths(paths)];
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
