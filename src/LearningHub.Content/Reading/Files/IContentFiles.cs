namespace LearningHub.Content.Reading.Files;

/// <summary>The content folder, for reading only. Paths are relative, with forward slashes.</summary>
public interface IContentFiles
{
    /// <summary>Every file below the folder, hidden ones left out, in ordinal order.</summary>
    IReadOnlyList<string> List();

    /// <summary>Whether there is a file at a path.</summary>
    bool Exists(string path) => List().Contains(path);

    /// <summary>Every file, and what was found instead of files that can be read.</summary>
    FolderListing ListAll() => new(List(), []);

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="IOException">The file cannot be read, or lies outside of the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string path);
}
