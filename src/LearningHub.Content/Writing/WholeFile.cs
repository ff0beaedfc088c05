using System.IO.Enumeration;
using System.Text;
using System.Text.RegularExpressions;

namespace LearningHub.Content.Writing;

/// <summary>
/// Writes files so that only a complete one replaces another: under a hidden name first, flushed to the disk, then moved into place. A
/// full disk or a killed program leaves the old file.
/// </summary>
public static partial class WholeFile
{
    // What is younger may be the work of another program at this moment.
    private static readonly TimeSpan Interrupted = TimeSpan.FromMinutes(1);
    private static readonly EnumerationOptions Below =
        new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

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

    /// <summary>Removes what interrupted writes have left below a folder. A killed program cannot clear up, and the words that it wrote
    /// could identify somebody. Hidden folders, such as that of git, are not looked into.</summary>
    /// <exception cref="IOException">Something could not be removed.</exception>
    public static void RemoveLeftovers(string folder)
    {
        if (!Directory.Exists(folder)) return;
        var left = new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), Below)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && FreshName().IsMatch(entry.FileName)
                && DateTimeOffset.UtcNow - entry.LastWriteTimeUtc > Interrupted,
            ShouldRecursePredicate = (ref entry) => !entry.FileName.StartsWith('.'),
        };
        foreach (var file in left) File.Delete(file);
    }

    [GeneratedRegex(@"^\..+\.[0-9a-f]{32}$")]
    private static partial Regex FreshName();
}
