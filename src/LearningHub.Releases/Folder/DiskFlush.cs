using System.Runtime.InteropServices;

namespace LearningHub.Releases.Folder;

/// <summary>Sees that what was written survives a loss of power before a link leads to it.</summary>
internal static partial class DiskFlush
{
    /// <summary>Waits until everything on the file system of a file is on its disk.</summary>
    /// <exception cref="IOException">The disk has not taken it.</exception>
    public static void Flush(string path)
    {
        using var handle = File.OpenHandle(path);
        // One call for all files of a release; elsewhere the release is left to the system's own pace.
        if (OperatingSystem.IsLinux() && SyncFileSystem(handle.DangerousGetHandle().ToInt32()) != 0)
        {
            throw new IOException(
                $"The disk has not taken the release: {Marshal.GetLastPInvokeErrorMessage()}. The release that is served stays.");
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(int file);
}
