using System.Runtime.InteropServices;
using System.Security.Cryptography;
using LearningHub.Releases.Manifest;

namespace LearningHub.Releases.Building;

/// <summary>
/// Takes a file of an earlier release over into a new one: as a second name of the same file where the file system allows that, and
/// otherwise as a copy. Files of releases never change, so two releases can share them.
/// </summary>
public static partial class FileTaking
{
    private const int BufferSize = 64 * 1024;

    /// <summary>
    /// Takes a file over. It must have its size. If it was written after its release was finished, it is read to the last byte. A file
    /// that has gone or changed is not taken.
    /// </summary>
    /// <param name="former">The file.</param>
    /// <param name="target">Its place in the new release, which is free.</param>
    /// <returns>Whether it was taken. If not, the place is free.</returns>
    public static bool TryTake(FormerFile former, string target)
    {
        try
        {
            var source = new FileInfo(Path.Combine(former.Release, former.File.Path));
            if (!source.Exists || source.Attributes.HasFlag(FileAttributes.ReparsePoint) || source.Length != former.File.Size) return false;
            LinkOrCopy(source.FullName, target);
            if (source.LastWriteTimeUtc < former.FinishedAt || HashOf(target) == former.File.Sha256) return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The earlier release may be replaced or removed at this very moment. The file is then made again.
        }
        File.Delete(target);
        return false;
    }

    /// <summary>Gives a file a second name, or makes a copy where the file system has no links.</summary>
    /// <param name="source">The file.</param>
    /// <param name="target">Where it is to stand too; the place is free.</param>
    /// <exception cref="IOException">It cannot be read, or the place cannot be written.</exception>
    public static void LinkOrCopy(string source, string target)
    {
        if (OperatingSystem.IsWindows() || Link(source, target) != 0) File.Copy(source, target);
    }

    private static string HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Link(string existing, string added);
}
