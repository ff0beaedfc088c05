using System.Runtime.InteropServices;

namespace LearningHub.Releases.Folder;

/// <summary>What says which release is served, and its move in one step: a link, or a pointer file where links are not allowed.</summary>
internal static partial class CurrentLink
{
    // A new link has this name until it takes the place of the old one.
    private const string NextName = ".current-next";

    /// <summary>The release that is served; null if there is no link.</summary>
    /// <exception cref="IOException">Something else stands in its place, or it leads elsewhere than to a release.</exception>
    public static ReleaseName? Read(PublicationFolder folder)
    {
        var path = folder.CurrentPath;
        if (new FileInfo(path).LinkTarget is { } target)
        {
            return PointerFile.ReleaseOf(target) ?? throw new IOException(
                $"{path} leads to {target}, which is none of the releases beside it. Somebody else has set this link: find out who, "
                + "remove it, and publish again.");
        }
        if (File.Exists(path) && PointerFile.Read(path) is { } release) return release;
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new IOException(
                $"{path} is no link. Hubs are published by moving a link of this name; move what stands there away, or name another "
                + "folder.");
        }
        return null;
    }

    /// <summary>Makes a release the one that is served. At every instant it is the old one or the new one.</summary>
    public static void Move(PublicationFolder folder, ReleaseName release)
    {
        // Once more, directly before: what was looked at when the folder was opened may have been exchanged.
        _ = Read(folder);
        var next = Path.Combine(folder.Root, NextName);
        ClearNext(folder);
        if (IsPointer(folder))
        {
            PointerFile.Write(folder.CurrentPath, next, release);
            return;
        }
        if (!TryMakeLink(folder, next, release))
        {
            PointerFile.Write(folder.CurrentPath, next, release);
            return;
        }
        Replace(next, folder.CurrentPath);
    }

    // A link that a killed publisher did not bring into place is removed. A file that is not ours stays.
    private static void ClearNext(PublicationFolder folder)
    {
        var next = new FileInfo(Path.Combine(folder.Root, NextName));
        var isOurs = next.LinkTarget is not null || (next.Exists && (next.Length == 0 || PointerFile.Read(next.FullName) is not null));
        if (isOurs) next.Delete();
        else if (next.Exists) throw new IOException($"{next.FullName} is in the way and not ours. Move it away.");
    }

    private static bool IsPointer(PublicationFolder folder) =>
        folder.UsesPointerFile || new FileInfo(folder.CurrentPath) is { Exists: true, LinkTarget: null };

    // False where links are not allowed and none is there yet.
    private static bool TryMakeLink(PublicationFolder folder, string next, ReleaseName release)
    {
        var target = Path.Combine(PublicationFolder.ReleasesName, release.Text);
        try
        {
            folder.MakeLink(next, target);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            if (new FileInfo(folder.CurrentPath).LinkTarget is null && IsNotAllowed(fault)) return false;
            // The disk may have no room for one more name. The note of who publishes can be missed.
            PublishLock.RemoveNote(folder);
            folder.MakeLink(next, target);
            return true;
        }
    }

    // Windows says ERROR_PRIVILEGE_NOT_HELD; some network shares and memory sticks say EPERM or ENOTSUP.
    private static bool IsNotAllowed(Exception fault) =>
        fault is UnauthorizedAccessException or PlatformNotSupportedException
        || fault.HResult is unchecked((int)0x80070522) or 1 or 95 or 45;

    private static void Replace(string next, string current)
    {
        if (OperatingSystem.IsWindows())
        {
            // No single step replaces a link to a folder there; hosts keep the release they have while the name is missing.
            if (new FileInfo(current).LinkTarget is not null) Directory.Delete(current);
            Directory.Move(next, current);
            return;
        }
        if (Rename(next, current) != 0)
            throw new IOException($"{current} cannot be moved: {Marshal.GetLastPInvokeErrorMessage()}. The release before stays.");
    }

    // The framework's own move follows a link to a folder instead of replacing it.
    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string oldPath, string newPath);
}
