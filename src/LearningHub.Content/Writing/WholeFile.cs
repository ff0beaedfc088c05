using System.Text;

namespace LearningHub.Content.Writing;

/// <summary>
/// Writes files so that only a complete one replaces another: under a hidden name first, flushed to the disk, then moved into place. A
/// full disk or a killed program leaves the old file.
/// </summary>
public static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes bytes, and makes the folder if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it will hold.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <exception cref="IOException">It could not be written, or the file is there and may not be replaced.</exception>
    public static void Write(string path, byte[] bytes, bool overwrite = true)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        // Files whose names begin with a full stop are never read, so nobody sees half a file.
        var fresh = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(fresh, File.GetUnixFileMode(path));
            File.Move(fresh, path, overwrite);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    /// <summary>Writes text as UTF-8 without a mark.</summary>
    /// <exception cref="IOException">It could not be written.</exception>
    public static void Write(string path, string text) => Write(path, Utf8.GetBytes(text));
}
