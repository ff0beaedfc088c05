using System.Text;

namespace LearningHub.Releases.Folder;

/// <summary>
/// A small text file that replaces the link <c>current</c> where symbolic links are not allowed, for example on Windows without
/// developer mode. It holds one line: <c>releases/NAME</c>.
///</summary>
public static class PointerFile
{
    // Longer files are not pointer files and are not read.
    private const int LongestFile = 256;

    /// <summary>The release that a pointer file names; null if the path is not a file, or the file is not a pointer file.</summary>
    public static ReleaseName? Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length > LongestFile) return null;
            using var reader = new StreamReader(file, Encoding.UTF8);
            return ReleaseOf(reader.ReadToEnd().Trim());
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The folder that a path leads to: through a link, through a pointer file, or the folder itself.</summary>
    /// <param name="path">A release folder, a link to one, or a pointer file.</param>
    public static string Resolve(string path)
    {
        if (File.Exists(path) && Read(path) is { } release)
            return Path.Combine(Path.GetDirectoryName(path)!, PublicationFolder.ReleasesName, release.Text);
        return Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
    }

    /// <summary>The release that the target of a link or the line of a pointer file names; null if it leads elsewhere.</summary>
    internal static ReleaseName? ReleaseOf(string target) =>
        target.Split('/', '\\') is [PublicationFolder.ReleasesName, var name] ? ReleaseName.Parse(name) : null;

    /// <summary>Changes the release that the file names. Readers see the old line or the new one.</summary>
    internal static void Write(string path, string beside, ReleaseName release)
    {
        var line = Encoding.UTF8.GetBytes($"{PublicationFolder.ReleasesName}/{release}\n");
        try
        {
            File.WriteAllBytes(beside, line);
            File.Move(beside, path, overwrite: true);
        }
        // On a full disk the line is written over the old one. It is equally long and within one block, so no new space is needed.
        catch (IOException) when (new FileInfo(path) is { Exists: true } old && old.Length == line.Length)
        {
            using (var file = File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.Read)) RandomAccess.Write(file, line, 0);
            File.Delete(beside);
        }
    }
}
