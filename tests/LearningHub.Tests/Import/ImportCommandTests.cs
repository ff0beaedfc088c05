using LearningHub.Import.Writing.Files;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import;

/// <summary>The command as people use it.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-import-").FullName;

    public ImportCommandTests()
    {
        foreach (var (path, text) in SmallHub.Files())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, "content", path))!);
            File.WriteAllText(Path.Combine(folder, "content", path), text);
        }
        File.WriteAllBytes(Path.Combine(folder, "audit.txt"), Importing.MadeUp("wrapped-audit.txt"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Import_writes_a_draft_once_and_never_over_it()
    {
        var (code, said, _) = await RunAsync("import", "audit.txt", "--id", "missed", "--content", "content");
        Assert.Equal(0, code);
        Assert.Contains("words read", said, StringComparison.Ordinal);
        Assert.Contains("1. audits/missed/index.md:3  Write the summary.", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "content/tools/missed-questions/questions.yml")));
        Assert.Equal(0, (await RunAsync("check", "--content", "content")).Code);

        var before = File.ReadAllText(Path.Combine(folder, "content/audits/missed/index.md"));
        var (again, _, complaint) = await RunAsync("import", "audit.txt", "--id", "missed", "--content", "content");
        Assert.Equal(1, again);
        Assert.Contains("already belongs to", complaint, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder, "content/audits/missed/index.md")));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(folder, "content"), ".import-*"));
    }

    [Fact]
    public async Task Wrong_use_and_refused_files_have_their_own_codes()
    {
        File.WriteAllBytes(Path.Combine(folder, "bad.docx"), [1, 2, 3]);
        Assert.Equal(1, (await RunAsync("import", "bad.docx", "--content", "content")).Code);
        Assert.Equal(2, (await RunAsync("import", "absent.txt", "--content", "content")).Code);
        Assert.Equal(2, (await RunAsync("import", "audit.txt", "--type", "audti", "--content", "content")).Code);
        Assert.Equal(2, (await RunAsync("import", "audit.txt", "--id", "Bad Id", "--content", "content")).Code);
        Assert.Equal(2, (await RunAsync("import", "audit.txt", "--content", "nowhere")).Code);
        Assert.False(Directory.Exists(Path.Combine(folder, "content/audits")));
    }

    [Fact]
    public void Files_are_written_all_or_none()
    {
        var content = Path.Combine(folder, "content");
        Directory.CreateDirectory(Path.Combine(content, "tools/second"));
        DraftFile[] files = [new("audits/first/index.md", "text"), new("tools/second/index.md", "text")];
        Assert.Throws<IOException>(() => DraftStore.Write(content, files));
        Assert.False(Directory.Exists(Path.Combine(content, "audits/first")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(content, "tools/second")));
        Assert.Empty(Directory.EnumerateDirectories(content, ".import-*"));
    }

    private Task<(int Code, string Out, string Err)> RunAsync(params string[] arguments) => HubProcess.RunInAsync(folder, arguments);
}
