namespace LearningHub.Benchmarks.Generating;

/// <summary>Writes files.</summary>
internal static class TextFile
{
    /// <summary>Writes a file of a folder, making the folders above it.</summary>
    public static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
