using System.Runtime.InteropServices;

namespace LearningHub.Releases.Folder;

/// <summary>Makes sure that a release survives a power failure before a link leads to it.</summary>
internal static partial class DiskFlush
{
    /// <summary>Waits until everything on the file system of a file is on its disk.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void Flush(string path)
    {
        using var handle = File.OpenHandle(path);
        // One call flushes all files of a release. Other systems have no such call and write in their own time.
        if (OperatingSystem.IsLinux() && SyncFileSystem(handle.DangerousGetHandle().ToInt32()) != 0)
        {
            var reason = Marshal.GetLastPInvokeErrorMessage();
            throw new IOException($"The release could not be written to the disk: {reason}. The previous release is still served.");
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(int file);
}
