using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;

namespace LearningHub.Web.Snapshots;

/// <summary>Distinguishes one manifest file from another without reading it, with one call to the file system.</summary>
/// <param name="Modified">When it was written, in ticks.</param>
/// <param name="Created">When it was created, in ticks.</param>
/// <param name="Size">In bytes.</param>
internal sealed record ReleaseIdentity(long Modified, long Created, long Size)
{
    /// <summary>The identity of the release in a folder; null while there is none.</summary>
    public static ReleaseIdentity? ReadFolder(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, ReleaseManifest.FileName));
        // Nearly always a folder or a link. Where links are not allowed, it is a pointer file.
        if (!file.Exists && File.Exists(folder)) file = new FileInfo(Path.Combine(PointerFile.Resolve(folder), ReleaseManifest.FileName));
        return file.Exists ? new ReleaseIdentity(file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks, file.Length) : null;
    }
}
