namespace LearningHub.Content.Reading;

/// <summary>A content folder on disk.</summary>
/// <param name="root">The folder.</param>
public sealed class FolderFiles(string root) : IHubFiles
{
    private const long LargestFile = 32 * 1024 * 1024;

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    private readonly string root = System.IO.Path.GetFullPath(root);

    /// <inheritdoc/>
    public IReadOnlyList<string> List()
    {
        var files = Directory.EnumerateFiles(root, "*", Everything)
            .Select(file => System.IO.Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal) && !path.EndsWith('~'))
            .ToArray();
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <inheritdoc/>
    public bool Exists(string path) => File.Exists(System.IO.Path.Combine(root, path));

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        var file = new FileInfo(System.IO.Path.Combine(root, path));
        if (file.Length > LargestFile) throw new IOException($"The file is larger than {LargestFile / 1024 / 1024} MB.");
        return File.ReadAllBytes(file.FullName);
    }
}
