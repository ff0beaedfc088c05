using System.Text;
using LearningHub.Content.Reading.Files;

namespace LearningHub.Import.Writing.Files;

/// <summary>A content folder as it would be with some more files.</summary>
internal sealed class OverlaidFiles(IContentFiles under, IReadOnlyList<DraftFile> over) : IContentFiles
{
    private readonly Dictionary<string, string> texts = over.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. under.List().Union(texts.Keys).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public byte[] Read(string path) => texts.TryGetValue(path, out var text) ? Encoding.UTF8.GetBytes(text) : under.Read(path);
}
