using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>Folders have few enough files to be seen at a glance.</summary>
public sealed class FolderSizeTests
{
    private const int MostFiles = 15;

    // Still too large. Remove a folder from this list when you split it.
    private static readonly string[] Pending =
    [
        "src/LearningHub.Site/Pages/Search",
        "src/LearningHub.Site/Searching",
    ];

    [Fact]
    public void No_folder_holds_more_than_15_code_files() =>
        Assert.Empty(LargeFolders().Where(folder => !Pending.Contains(folder.Path))
            .Select(folder => $"{folder.Path} holds {folder.Files} code files. Split it by what they are for."));

    [Fact]
    public void The_list_of_folders_to_split_names_only_large_ones() =>
        Assert.Empty(Pending.Except(LargeFolders().Select(folder => folder.Path)));

    private static IEnumerable<(string Path, int Files)> LargeFolders() =>
        new[] { "src", "themes", "tests" }
            .SelectMany(root => Directory.EnumerateFiles(Path.Combine(Repository.Root, root), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetDirectoryName(Path.GetRelativePath(Repository.Root, file))!.Replace('\\', '/'))
            .Where(folder => !folder.Split('/').Any(part => part is "obj" or "bin" or "node_modules"))
            .CountBy(folder => folder).Where(folder => folder.Value > MostFiles).Select(folder => (folder.Key, folder.Value));
}
