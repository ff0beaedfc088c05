using LearningHub.Import.Writing.Files;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Import;

/// <summary>The command as people use it.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-import-").FullName;

    private string Content => Path.Combine(folder, "content");

    public ImportCommandTests()
    {
        foreach (var (path, text) in SmallHub.Files())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
            File.WriteAllText(Path.Combine(Content, path), text);
        }
        File.WriteAllBytes(Path.Combine(folder, "audit.txt"), Importing.MadeUp("wrapped-audit.txt"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Import_writes_a_draft_once_and_never_over_it()
    {
        // In a process of its own, and in the folder where the content lies.
        var (code, said, _) = await HubProcess.RunInAsync(folder, "import", "audit.txt", "--id", "missed");
        Assert.Equal(0, code);
        Assert.Contains("words read", said, StringComparison.Ordinal);
        Assert.Contains("1. audits/missed/index.md:3  Write the summary.", said, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Content, "tools/missed-questions/questions.yml")));
        Assert.Equal(0, (await HubProcess.RunAsync("check", "--content", Content)).Code);

        var before = File.ReadAllText(Path.Combine(Content, "audits/missed/index.md"));
        var (again, _, complaint) = await ImportAsync("audit.txt", "--id", "missed");
        Assert.Equal(1, again);
        Assert.Contains("already belongs to", complaint, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(Content, "audits/missed/index.md")));
        Assert.Empty(Directory.EnumerateDirectories(Content, ".import-*"));
    }

    [Fact]
    public async Task Wrong_use_and_refused_files_have_their_own_codes()
    {
        File.WriteAllBytes(Path.Combine(folder, "bad.docx"), [1, 2, 3]);
        Assert.Equal(1, (await ImportAsync("bad.docx")).Code);
        Assert.Equal(2, (await ImportAsync("absent.txt")).Code);
        Assert.Equal(2, (await ImportAsync("audit.txt", "--type", "audti")).Code);
        Assert.Equal(2, (await ImportAsync("audit.txt", "--id", "Bad Id")).Code);
        Assert.Equal(2, (await HubProcess.RunInAsync(folder, "import", "audit.txt", "--content", "nowhere")).Code);
        Assert.False(Directory.Exists(Path.Combine(Content, "audits")));
    }

    [Fact]
    public void Files_are_written_all_or_none()
    {
        Directory.CreateDirectory(Path.Combine(Content, "tools/second"));
        DraftFile[] files = [new("audits/first/index.md", "text"), new("tools/second/index.md", "text")];
        Assert.Throws<IOException>(() => DraftStore.Write(Content, files));
        Assert.False(Directory.Exists(Path.Combine(Content, "audits/first")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(Content, "tools/second")));
        Assert.Empty(Directory.EnumerateDirectories(Content, ".import-*"));
    }

    private Task<(int Code, string Out, string Err)> ImportAsync(string file, params string[] options) =>
        HubProcess.RunAsync(["import", Path.Combine(folder, file), .. options, "--content", Content]);
}
