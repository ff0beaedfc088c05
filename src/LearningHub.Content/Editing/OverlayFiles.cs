using LearningHub.Content.Reading.Files;

namespace LearningHub.Content.Editing;

/// <summary>A content folder in which one file has an unsaved text.</summary>
/// <param name="files">The folder.</param>
/// <param name="overlaid">The file.</param>
/// <param name="bytes">What it would hold.</param>
public sealed class OverlayFiles(IContentFiles files, string overlaid, byte[] bytes) : IContentFiles
{
    /// <inheritdoc/>
    public IReadOnlyList<string> List() => ListAll().Files;

    /// <inheritdoc/>
    public bool Exists(string path) => path == overlaid || files.Exists(path);

    /// <inheritdoc/>
    public FolderListing ListAll()
    {
        var listing = files.ListAll();
        return listing.Files.Contains(overlaid)
            ? listing
            : listing with { Files = [.. listing.Files.Append(overlaid).Order(StringComparer.Ordinal)] };
    }

    /// <inheritdoc/>
    public byte[] Read(string path) => path == overlaid ? bytes : files.Read(path);
}
