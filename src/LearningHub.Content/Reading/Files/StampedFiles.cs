using LearningHub.Content.Tracing;

namespace LearningHub.Content.Reading.Files;

/// <summary>Files of a content folder, with a stamp of all that was read of them, one after another.</summary>
/// <param name="files">The content folder.</param>
internal sealed class StampedFiles(IContentFiles files) : IContentFiles
{
    private readonly StampBuilder stamp = new();

    /// <summary>A stamp of the paths that were read and of what they hold.</summary>
    public Stamp Stamp => stamp.Build();

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => files.List();

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        stamp.Add(path);
        var bytes = files.Read(path);
        stamp.Add(StampBuilder.StampBytes(bytes));
        return bytes;
    }
}
