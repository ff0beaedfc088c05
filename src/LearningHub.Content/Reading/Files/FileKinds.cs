using System.Runtime.InteropServices;

namespace LearningHub.Content.Reading.Files;

/// <summary>Distinguishes ordinary files from pipes, devices and sockets, which may block for ever when they are read.</summary>
internal static partial class FileKinds
{
    private const int ModeOffset = 4;
    private const int KindMask = 0xF000;
    private const int OrdinaryFile = 0x8000;

    // Larger than the runtime's own structure, whose first two fields are flags and mode.
    private const int StatusSize = 512;

    /// <summary>What a special file is, in words; null for an ordinary file.</summary>
    /// <remarks>.NET has no public API for this. Its own file system code uses this call on Unix.</remarks>
    public static string? NameOfSpecialFile(string fullPath)
    {
        if (OperatingSystem.IsWindows()) return null;
        var status = new byte[StatusSize];
        if (Stat(fullPath, status) != 0) return null;
        return (BitConverter.ToInt32(status, ModeOffset) & KindMask) switch
        {
            OrdinaryFile => null,
            0x1000 => "a named pipe",
            0x2000 or 0x6000 => "a device",
            0xC000 => "a socket",
            _ => "a special file",
        };
    }

    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Stat(string path, [Out] byte[] status);
}
