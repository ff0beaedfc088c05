using LearningHub.Content.Reading.Files;
using LearningHub.Content.Writing;

namespace LearningHub.Content.Editing;

/// <summary>Writes into a content folder. Each file is written under another name and then moved into place, so a full disk or a killed
/// program leaves the old file. Paths cannot lead out of the folder, and nothing is written through links.</summary>
/// <param name="root">The content folder.</param>
public sealed class ContentWriter(string root)
{
    private readonly FolderGuard guard = new(root);

    /// <summary>Writes a file, or replaces it.</summary>
    /// <exception cref="IOException">The path leads out of the folder, or the disk is full.</exception>
    public void Write(string path, byte[] bytes) => WholeFile.Write(Place(path), bytes);

    /// <summary>Writes a file that must not exist yet.</summary>
    /// <exception cref="IOException">It exists already, its path leads out of the folder, or the disk is full.</exception>
    public void Create(string path, byte[] bytes)
    {
        var place = Place(path);
        if (File.Exists(place)) throw new IOException($"{path} already exists. Nothing was overwritten.");
        WholeFile.Write(place, bytes, overwrite: false);
    }

    /// <summary>Moves a file or a folder to a path that does not exist yet.</summary>
    /// <exception cref="IOException">The path exists, or one of the paths leads out of the folder.</exception>
    public void Move(string from, string to)
    {
        var (source, target) = (Place(from), Place(to));
        if (File.Exists(target) || Directory.Exists(target)) throw new IOException($"{to} already exists. Nothing was overwritten.");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (Directory.Exists(source)) Directory.Move(source, target);
        else File.Move(source, target);
    }

    /// <summary>Removes a file or a folder for good.</summary>
    /// <exception cref="IOException">The path leads out of the folder, or it cannot be removed.</exception>
    public void Remove(string path)
    {
        var place = Place(path);
        if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
        else File.Delete(place);
    }

    // The path on disk, if it is inside the folder and no part of it is a link.
    private string Place(string path)
    {
        if (path.Length == 0 || path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or ".."))
            throw new IOException($"\"{path}\" is not a path in the content folder.");
        if (guard.RefuseRead(path) is { } refusal) throw new IOException(refusal.Message);
        var place = guard.FullPath(path);
        if (new FileInfo(place).LinkTarget is not null)
            throw new IOException($"{path} is a link. Nothing is written through links: put the file itself in its place.");
        return place;
    }
}
