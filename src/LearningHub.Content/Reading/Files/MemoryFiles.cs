using System.Text;

namespace LearningHub.Content.Reading.Files;

/// <summary>A content folder in memory: for tests and previews.</summary>
/// <param name="files">Bytes by path.</param>
public sealed class MemoryFiles(IReadOnlyDictionary<string, byte[]> files) : IContentFiles
{
    /// <summary>A folder of texts.</summary>
    public static MemoryFiles FromTexts(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.ToDictionary(text => text.Key, text => Encoding.UTF8.GetBytes(text.Value)));

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. files.Keys.Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Exists(string path) => files.ContainsKey(path);

    /// <inheritdoc/>
    public byte[] Read(string path) =>
        files.TryGetValue(path, out var bytes) ? bytes : throw new FileNotFoundException("There is no such file.", path);
}
