namespace LearningHub.Cli.Starting;

/// <summary>Finds and removes the examples of a hub. A page whose box was removed belongs to the board and is kept.</summary>
internal static class ExampleRemoval
{
    /// <summary>Paths of the files that would be removed, below the content folder.</summary>
    public static IReadOnlyList<string> Find(string folder)
    {
        var pages = StarterContent.Paths.Where(path => path.EndsWith(".md", StringComparison.Ordinal) && IsMarked(folder, path)).ToArray();
        var files = pages.SelectMany(page => FilesOf(page).Where(path => File.Exists(Path.Combine(folder, path)))).Distinct();
        return [.. files, .. StarterContent.ExampleLists.Where(path => IsUnchanged(folder, path))];
    }

    // A list with entries of the board is kept. The check then reports entries without evidence.
    private static bool IsUnchanged(string folder, string path)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        return file.Exists && file.LinkTarget is null
            && File.ReadAllBytes(file.FullName).AsSpan().SequenceEqual(StarterContent.Bytes(path));
    }

    /// <summary>Removes files, and folders that are then empty.</summary>
    public static void Remove(string folder, IReadOnlyList<string> paths)
    {
        foreach (var path in paths) File.Delete(Path.Combine(folder, path));
        var parents = paths.Select(path => Path.GetDirectoryName(path)!).SelectMany(WithParents).Distinct()
            .OrderByDescending(path => path.Length);
        foreach (var parent in parents.Select(path => Path.Combine(folder, path)))
        {
            if (Directory.Exists(parent) && !Directory.EnumerateFileSystemEntries(parent).Any()) Directory.Delete(parent);
        }
    }

    private static bool IsMarked(string folder, string path)
    {
        if (!StarterContent.IsExample(path)) return false;
        var file = new FileInfo(Path.Combine(folder, path));
        return file.Exists && file.LinkTarget is null && ExampleNote.IsOn(File.ReadAllText(file.FullName));
    }

    // A tool is a folder: its questions are removed with its page.
    private static IEnumerable<string> FilesOf(string page)
    {
        const string Index = "/index.md";
        return page.EndsWith(Index, StringComparison.Ordinal)
            ? StarterContent.Paths.Where(path => path.StartsWith(page[..^(Index.Length - 1)], StringComparison.Ordinal))
            : [page];
    }

    private static IEnumerable<string> WithParents(string path)
    {
        for (var each = path; !string.IsNullOrEmpty(each); each = Path.GetDirectoryName(each)) yield return each;
    }
}
