using LearningHub.Releases.Folder;
using LearningHub.Releases.Manifest;

namespace LearningHub.Web.Snapshots;

/// <summary>What tells one manifest file from another without reading it: one call to the file system.</summary>
/// <param name="Modified">When it was written, in ticks.</param>
/// <param name="Created">When the file came to be, in ticks.</param>
/// <param name="Size">In bytes.</param>
internal sealed record ReleaseIdentity(long Modified, long Created, long Size)
{
    /// <summary>The identity of the release in a folder; null while there is none.</summary>
    public static ReleaseIdentity? ReadFolder(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, ReleaseManifest.FileName));
        // Nearly always a folder or a link; only where neither is allowed does a small file say where the release stands.
        if (!file.Exists && File.Exists(folder)) file = new FileInfo(Path.Combine(PointerFile.Resolve(folder), ReleaseManifest.FileName));
        return file.Exists ? new ReleaseIdentity(file.LastWriteTimeUtc.Ticks, file.CreationTimeUtc.Ticks, file.Length) : null;
    }
}
