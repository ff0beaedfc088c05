using System.Text.Json;
using LearningHub.Contract;
using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;
using LearningHub.Site.Dataset;

namespace LearningHub.Site.History;

/// <summary>A release as the next one looks back at it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Manifest">What it holds.</param>
/// <param name="Library">Its library.</param>
/// <param name="Changes">What it knows of changes, newest first.</param>
internal sealed record FormerRelease(ReleaseName Name, ReleaseManifest Manifest, LibraryRecord Library, IReadOnlyList<ChangeRecord> Changes)
{
    /// <summary>Addresses of its pages.</summary>
    public IEnumerable<string> Addresses => PageAddresses.Of(
        Manifest.Files.Where(file => file.Path.StartsWith(ReleaseLayout.SitePrefix, StringComparison.Ordinal))
            .Select(file => file.Path[ReleaseLayout.SitePrefix.Length..]));

    /// <summary>Reads a release.</summary>
    /// <exception cref="IOException">It cannot be read or is damaged.</exception>
    public static FormerRelease Read(PublicationFolder folder, ReleaseName name)
    {
        var path = folder.PathOf(name);
        try
        {
            var manifest = ReleaseManifest.Read(File.ReadAllBytes(Path.Combine(path, ReleaseManifest.FileName)));
            var site = Path.Combine(path, ReleaseLayout.SiteFolder);
            var library = LibraryFile.Read(File.ReadAllBytes(Path.Combine(site, DatasetFiles.LibraryPath))).Library;
            var changes = Path.Combine(site, DatasetFiles.ChangesPath);
            return new FormerRelease(name, manifest, library, File.Exists(changes) ? ReadChanges(changes) : []);
        }
        catch (Exception fault) when (fault is InvalidDataException or JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IOException(
                $"The release {name}, which is current, is damaged: {fault.Message} What has changed since cannot be told. Go back to a whole release with \"hub rollback\" first; where there is none, remove the link \"current\", and the next release begins anew.", fault);
        }
    }

    private static IReadOnlyList<ChangeRecord> ReadChanges(string path)
    {
        var list = JsonSerializer.Deserialize(File.ReadAllBytes(path), DatasetJson.Compact.ChangeListRecord) ?? throw new InvalidDataException("The list of changes is empty.");
        return list.FormatVersion == ChangeListRecord.CurrentVersion
            ? list.Changes
            : throw new InvalidDataException($"The list of changes has the format version {list.FormatVersion}; this program reads {ChangeListRecord.CurrentVersion}.");
    }
}
