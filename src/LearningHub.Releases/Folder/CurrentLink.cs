using System.Runtime.InteropServices;

namespace LearningHub.Releases.Folder;

/// <summary>Reads and moves the link to the release that is served, or the pointer file where links are not allowed.</summary>
internal static partial class CurrentLink
{
    // A new link has this name until it replaces the old one.
    private const string NextName = ".current-next";

    /// <summary>The release that is served; null if there is no link.</summary>
    /// <exception cref="IOException">There is something else in its place, or it does not lead to a release.</exception>
    public static ReleaseName? Read(PublicationFolder folder)
    {
        var path = folder.CurrentPath;
        if (new FileInfo(path).LinkTarget is { } target)
        {
            return PointerFile.ReleaseOf(target) ?? throw new IOException(
                $"{path} points to {target}, which is not one of the releases beside it. Somebody else made this link: find out who, "
                + "remove it, and publish again.");
        }
        if (File.Exists(path) && PointerFile.Read(path) is { } release) return release;
        if (File.Exists(path) || Directory.Exists(path))
        {
            throw new IOException(
                $"{path} is not a link. Publishing moves a link with this name. Move what is there now, or choose another folder.");
        }
        return null;
    }

    /// <summary>Serves a release. At every instant, either the old or the new release is served.</summary>
    public static void Move(PublicationFolder folder, ReleaseName release)
    {
        // Check again right before the move: the link may have changed since the folder was opened.
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

    // Removes a link that a killed publisher left behind. A file that is not ours stays.
    private static void ClearNext(PublicationFolder folder)
    {
        var next = new FileInfo(Path.Combine(folder.Root, NextName));
        var isOurs = next.LinkTarget is not null || (next.Exists && (next.Length == 0 || PointerFile.Read(next.FullName) is not null));
        if (isOurs) next.Delete();
        else if (next.Exists) throw new IOException($"{next.FullName} is in the way, and this program did not make it. Move it away.");
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            if (new FileInfo(folder.CurrentPath).LinkTarget is null && IsNotAllowed(exception)) return false;
            // The disk may be full. The note of who publishes is not essential, so it makes room.
            PublishLock.RemoveNote(folder);
            folder.MakeLink(next, target);
            return true;
        }
    }

    // Windows says ERROR_PRIVILEGE_NOT_HELD; some network shares and memory sticks say EPERM or ENOTSUP.
    private static bool IsNotAllowed(Exception exception) =>
        exception is UnauthorizedAccessException or PlatformNotSupportedException
        || exception.HResult is unchecked((int)0x80070522) or 1 or 95 or 45;

    private static void Replace(string next, string current)
    {
        if (OperatingSystem.IsWindows())
        {
            // Windows cannot replace a link to a folder in one step. Hosts keep their release while the name is missing.
            if (new FileInfo(current).LinkTarget is not null) Directory.Delete(current);
            Directory.Move(next, current);
            return;
        }
        if (Rename(next, current) == 0) return;
        var reason = Marshal.GetLastPInvokeErrorMessage();
        throw new IOException($"{current} cannot be moved: {reason}. The previous release is still served.");
    }

    // The framework's own move follows a link to a folder instead of replacing it.
    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string oldPath, string newPath);
}
