using LearningHub.Content.Reading.Files;

namespace LearningHub.Content.Editing;

/// <summary>A content folder with the unsaved text of one file laid over it.</summary>
/// <param name="files">The folder.</param>
/// <param name="path">The file.</param>
/// <param name="bytes">What it would hold.</param>
public sealed class OverlayFiles(IContentFiles files, string path, byte[] bytes) : IContentFiles
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List() => ListAll().Files;

    /// <inheritdoc/>
    public bool Exists(string wanted) => wanted == path || files.Exists(wanted);

    /// <inheritdoc/>
    public FolderListing ListAll()
    {
        var listing = files.ListAll();
        return listing.Files.Contains(path)
            ? listing
            : listing with { Files = [.. listing.Files.Append(path).Order(StringComparer.Ordinal)] };
    }

    /// <inheritdoc/>
    public byte[] Read(string wanted) => wanted == path ? bytes : files.Read(wanted);
}
