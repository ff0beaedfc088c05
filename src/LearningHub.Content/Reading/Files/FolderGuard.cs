using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Files;

/// <summary>Says which entries of a content folder are read: files and folders that lie in it, and links to files in it.</summary>
/// <param name="root">The folder.</param>
internal sealed class FolderGuard(string root)
{
    private const string CopyInstead = "Copy the file into the content folder, and remove the link.";

    private readonly string root = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(root));

    /// <summary>The path on disk.</summary>
    public string FullPath(string path) => path.Length == 0 ? root : System.IO.Path.Combine(root, path);

    /// <summary>Why an entry of a listing is not read; null if it may be read.</summary>
    public RefusedPath? Refuse(string path, FileSystemInfo entry)
    {
        if (UnfitCharacters.IndexIn(entry.Name) >= 0)
            return new RefusedPath(
                path, "The name of this file contains a character that cannot be published.",
                    "Rename it with letters, digits and hyphens.");
        if (entry.LinkTarget is not null) return RefuseLink(path, entry);
        return entry is DirectoryInfo ? null : RefuseKind(path, entry.FullName);
    }

    /// <summary>Why a path is not read; null if it may be read. Every folder of the path is checked, because it may be a link.</summary>
    public RefusedPath? RefuseRead(string path)
    {
        if (System.IO.Path.IsPathRooted(path) || path.Split('/').Contains("..")) return Outside(path);
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (new DirectoryInfo(FullPath(path[..slash])).LinkTarget is not null) return LinkedFolder(path[..slash]);
        }
        var file = new FileInfo(FullPath(path));
        if (file.LinkTarget is not null) return RefuseLink(path, file);
        return file.Exists ? RefuseKind(path, file.FullName) : null;
    }

    private RefusedPath? RefuseLink(string path, FileSystemInfo link)
    {
        try
        {
            if (link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target)
                return new RefusedPath(path, "This link points to a file that does not exist.",
                    "Remove the link, or replace it with the file.");
            if (target is DirectoryInfo || Directory.Exists(target.FullName)) return LinkedFolder(path);
            return IsInside(target.FullName) ? RefuseKind(path, target.FullName) : Outside(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new RefusedPath(path, $"This link cannot be followed: {exception.Message}", CopyInstead);
        }
    }

    // Whether a path is inside the folder, without a link on the way.
    private bool IsInside(string fullPath)
    {
        var place = System.IO.Path.GetFullPath(fullPath);
        if (!place.StartsWith(root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)) return false;
        for (var folder = Directory.GetParent(place); folder is not null && folder.FullName.Length > root.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null) return false;
        }
        return true;
    }

    private static RefusedPath? RefuseKind(string path, string fullPath) => FileKinds.NameOfSpecialFile(fullPath) is not { } kind
        ? null
        : new RefusedPath(path, $"This is {kind}, not a file with content.", "Remove it from the content folder.");

    private static RefusedPath LinkedFolder(string path) => new(
        path, "This is a link to a folder. Linked folders are not read.",
            "Copy the folder into the content folder, and remove the link.");

    private static RefusedPath Outside(string path) =>
        new(path, "This is a link to a file outside the content folder. It is not read.", CopyInstead);
}
