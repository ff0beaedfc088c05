using LearningHub.Content.Reading.Files;

namespace LearningHub.Tests.Support;

/// <summary>Folders of the repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content => Path.Combine(Root, "content");

    public static string Tests => Path.Combine(Root, "tests");

    public static string BrokenHub => Path.Combine(Root, "tests", "LearningHub.Tests", "BrokenHub");

    public static FolderFiles ContentFiles => new(Content);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LearningHub.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
    }
}
