using System.Runtime.InteropServices;

namespace LearningHub.Releases.Folder;

/// <summary>The link to the release that is served, and its move in one step.</summary>
internal static partial class CurrentLink
{
    /// <summary>A new link has this name until it takes the place of the old one.</summary>
    public const string NextName = ".current-next";

    /// <summary>The release that the link of a folder leads to; null if there is no link.</summary>
    /// <exception cref="IOException">It is no link, or leads elsewhere than to a release.</exception>
    public static ReleaseName? Read(PublicationFolder folder)
    {
        var path = folder.CurrentPath;
        if (new FileInfo(path).LinkTarget is { } target)
        {
            return target.Split('/', '\\') is [PublicationFolder.ReleasesName, var name] && ReleaseName.Parse(name) is { } release
                ? release
                : throw new IOException($"{path} leads to {target}, which is none of the releases beside it. Somebody else has set this link: find out who, remove it, and publish again.");
        }
        if (File.Exists(path) || Directory.Exists(path))
            throw new IOException($"{path} is no link. Hubs are published by moving a link of this name; move what stands there away, or name another folder.");
        return null;
    }

    /// <summary>Makes the link lead to a release. At every instant it leads to the old one or to the new one.</summary>
    public static void Move(PublicationFolder folder, ReleaseName release)
    {
        // Once more, directly before: what was looked at when the folder was opened may have been exchanged.
        _ = Read(folder);
        var next = Path.Combine(folder.Root, NextName);
        File.Delete(next);
        File.CreateSymbolicLink(next, Path.Combine(PublicationFolder.ReleasesName, release.Text));
        if (OperatingSystem.IsWindows())
        {
            // No single step replaces a link to a folder there; hosts keep the release they have while the name is missing.
            if (new FileInfo(folder.CurrentPath).LinkTarget is not null) Directory.Delete(folder.CurrentPath);
            Directory.Move(next, folder.CurrentPath);
            return;
        }
        if (Rename(next, folder.CurrentPath) != 0)
            throw new IOException($"{folder.CurrentPath} cannot be moved: {Marshal.GetLastPInvokeErrorMessage()}. The release before stays.");
    }

    // The framework's own move follows a link to a folder instead of replacing it.
    [LibraryImport("libc", EntryPoint = "rename", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Rename(string oldPath, string newPath);
}
