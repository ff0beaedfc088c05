using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Reading.Files;

/// <summary>A content folder on disk.</summary>
/// <param name="root">The folder.</param>
public sealed class FolderFiles(string root) : IContentFiles
{
    private const long LargestFile = 32 * 1024 * 1024;

    private readonly FolderGuard guard = new(root);

    // The paths on disk by the paths in links, because accents can be encoded in two ways.
    private Dictionary<string, string> namesOnDisk = [];

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => ListAll().Files;

    /// <inheritdoc/>
    public FolderListing ListAll()
    {
        var files = new List<string>();
        var refused = new List<RefusedPath>();
        var folders = new Stack<string>([string.Empty]);
        while (folders.TryPop(out var folder))
        {
            if (Open(folder, refused) is not { } entries) continue;
            foreach (var entry in entries)
            {
                if (IsHidden(entry)) continue;
                var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (guard.Refuse(path, entry) is { } refusal) refused.Add(refusal);
                else if (entry is DirectoryInfo) folders.Push(path);
                else files.Add(path);
            }
        }
        namesOnDisk = JoinAccents(files);
        files.Sort(StringComparer.Ordinal);
        return new FolderListing(files, refused);
    }

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        path = namesOnDisk.GetValueOrDefault(path, path);
        return guard.RefuseRead(path) is null && File.Exists(guard.FullPath(path));
    }

    /// <inheritdoc/>
    public byte[] Read(string path)
    {
        path = namesOnDisk.GetValueOrDefault(path, path);
        if (guard.RefuseRead(path) is { } refusal) throw new IOException(refusal.Message);
        var file = new FileInfo(guard.FullPath(path));
        if (file.Length > LargestFile) throw new IOException($"The file is larger than {LargestFile / 1024 / 1024} MB.");
        return File.ReadAllBytes(file.FullName);
    }

    private static Dictionary<string, string> JoinAccents(List<string> files)
    {
        var taken = files.ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            var joined = ComposedAccents.In(files[i]);
            // If both encodings exist, each keeps its own path.
            if (!taken.Add(joined)) continue;
            names[joined] = files[i];
            files[i] = joined;
        }
        return names;
    }

    private FileSystemInfo[]? Open(string folder, List<RefusedPath> refused)
    {
        try
        {
            return new DirectoryInfo(guard.FullPath(folder)).GetFileSystemInfos();
        }
        catch (Exception exception) when (folder.Length > 0 && exception is IOException or UnauthorizedAccessException)
        {
            refused.Add(new RefusedPath(
                folder, $"The folder cannot be opened: {exception.Message}",
                "Check that you have permission to read it, or remove it from the content folder."));
            return null;
        }
    }

    private static bool IsHidden(FileSystemInfo entry) =>
        entry.Name.StartsWith('.') || entry.Name.EndsWith('~')
            || (OperatingSystem.IsWindows() && (entry.Attributes & (FileAttributes.Hidden | FileAttributes.System)) != 0);
}
