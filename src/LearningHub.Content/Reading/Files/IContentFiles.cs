namespace LearningHub.Content.Reading.Files;

/// <summary>The content folder, for reading only. Paths are relative, with forward slashes.</summary>
public interface IContentFiles
{
    /// <summary>Every file below the folder except hidden ones, in ordinal order.</summary>
    IReadOnlyList<string> List();

    /// <summary>Whether there is a file at a path.</summary>
    bool Exists(string path) => List().Contains(path);

    /// <summary>Every file, and every entry that cannot be read as a file.</summary>
    FolderListing ListAll() => new(List(), []);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read, or is outside the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string path);
}
