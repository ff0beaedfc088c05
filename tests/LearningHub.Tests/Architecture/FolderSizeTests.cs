using LearningHub.Tests.Support;

namespace LearningHub.Tests.Architecture;

/// <summary>Folders have few enough files to be seen at a glance.</summary>
public sealed class FolderSizeTests
{
    private const int MostFiles = 15;

    [Fact]
    public void No_folder_holds_more_than_15_code_files() =>
        Assert.Empty(LargeFolders()
            .Select(folder => $"{folder.Path} holds {folder.Files} code files. Split it by what they are for."));

    private static IEnumerable<(string Path, int Files)> LargeFolders() =>
        new[] { "src", "themes", "tests" }
            .SelectMany(root => Directory.EnumerateFiles(Path.Combine(Repository.Root, root), "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetDirectoryName(Path.GetRelativePath(Repository.Root, file))!.Replace('\\', '/'))
            .Where(folder => !folder.Split('/').Any(part => part is "obj" or "bin" or "node_modules"))
            .CountBy(folder => folder).Where(folder => folder.Value > MostFiles).Select(folder => (folder.Key, folder.Value));
}
