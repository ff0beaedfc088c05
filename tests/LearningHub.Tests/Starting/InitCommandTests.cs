using System.Text;
using System.Text.RegularExpressions;
using LearningHub.Cli.Starting;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Starting;

/// <summary><c>hub init</c> as people use it.</summary>
public sealed class InitCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-init-").FullName;

    private string Hub => Path.Combine(folder, "new", "content");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Missing_answers_are_named_and_nobody_is_waited_for()
    {
        var (code, _, errors) = await HubProcess.RunAsync("init", Hub);
        Assert.Equal(2, code);
        foreach (var option in HubQuestions.All.Where(question => question.Default is null).Select(question => question.Option))
            Assert.Contains($"{option} is missing.", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_new_hub_is_made_checked_and_built()
    {
        var (code, said, errors) = await HubProcess.RunAsync(["init", Hub, .. StartingHub.Options]);
        Assert.True(code == 0, errors);
        Assert.Contains("hub serve", said, StringComparison.Ordinal);
        (code, said, _) = await HubProcess.RunAsync("check", "--content", Hub, "--strict");
        Assert.True(code == 0, said);
        var output = Path.Combine(folder, "out");
        Assert.Equal(0, (await HubProcess.RunAsync("build", "--content", Hub, "--output", output)).Code);
        var page = File.ReadAllText(Path.Combine(output, "site", "index.html"));
        Assert.Contains("Northshire Learning", page, StringComparison.Ordinal);
        Assert.Contains("0345 000 0000", page, StringComparison.Ordinal);
        Assert.Equal(["content"], Directory.EnumerateFileSystemEntries(Path.Combine(folder, "new")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Examples_are_removed_but_not_those_that_the_board_has_taken_over()
    {
        Assert.Equal(0, (await HubProcess.RunAsync(["init", Hub, "--examples", .. StartingHub.Options])).Code);
        var kept = Path.Combine(Hub, "programmes", "option-2.md");
        var text = File.ReadAllText(kept);
        Assert.Contains(ExampleNote.Box, text, StringComparison.Ordinal);
        File.WriteAllText(kept, text.Replace(ExampleNote.Box, string.Empty, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(Hub, "audits", "our-own.md"), SmallHub.Resource("Words.", title: "Our own"));
        Assert.Equal(0, (await HubProcess.RunAsync("init", Hub, "--remove-examples")).Code);
        Assert.True(File.Exists(kept));
        Assert.Equal(["our-own.md"], Directory.EnumerateFiles(Path.Combine(Hub, "audits")).Select(Path.GetFileName));
        Assert.False(Directory.Exists(Path.Combine(Hub, "tools")));
        Assert.True(File.Exists(Path.Combine(Hub, "awareness", "worried-about-a-child.md")));
        Assert.Contains("no examples", (await HubProcess.RunAsync("init", Hub, "--remove-examples")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_all_examples_are_removed_the_hub_is_clean()
    {
        Assert.Equal(0, (await HubProcess.RunAsync(["init", Hub, "--examples", .. StartingHub.Options])).Code);
        Assert.Equal(0, (await HubProcess.RunAsync("init", Hub, "--remove-examples")).Code);
        var (code, said, _) = await HubProcess.RunAsync("check", "--content", Hub, "--strict");
        Assert.True(code == 0, said);
    }

    [Fact]
    public async Task A_folder_that_holds_anything_is_refused_and_left_as_it_was()
    {
        Directory.CreateDirectory(Hub);
        File.WriteAllText(Path.Combine(Hub, ".hidden"), "mine");
        var (code, _, errors) = await HubProcess.RunAsync(["init", Hub, .. StartingHub.Options]);
        Assert.Equal(2, code);
        Assert.Contains("is not empty", errors, StringComparison.Ordinal);
        Assert.Equal([".hidden"], Directory.EnumerateFileSystemEntries(Hub).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_file_is_refused_and_an_empty_folder_is_filled()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "mine");
        Assert.Equal(2, (await HubProcess.RunAsync(["init", file, .. StartingHub.Options])).Code);
        Assert.Equal("mine", File.ReadAllText(file));
        Directory.CreateDirectory(Hub);
        Assert.Equal(0, (await HubProcess.RunInAsync(Hub, ["init", ".", .. StartingHub.Options])).Code);
        Assert.True(File.Exists(Path.Combine(Hub, "hub.yml")));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(Hub), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public async Task A_colour_that_cannot_be_read_makes_no_hub()
    {
        var (code, _, errors) = await HubProcess.RunAsync(["init", Hub, "--colour", "#9bd3dd", .. StartingHub.Options]);
        Assert.Equal(2, code);
        Assert.Contains("--colour: White text on #9bd3dd", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Hub));
    }

    [Fact]
    public async Task A_new_hub_with_a_name_like_a_script_is_served()
    {
        string[] odd = ["--name", "<script>alert(1)</script> \"x\": ü", .. StartingHub.Options.Skip(2)];
        Assert.Equal(0, (await HubProcess.RunAsync(["init", Hub, .. odd])).Code);
        using var host = HubProcess.Start("serve", "--content", Hub, "--urls", "http://127.0.0.1:0", "--no-watch");
        try
        {
            var line = await host.StandardOutput.ReadLineAsync();
            while (line is not null && !line.Contains("http://", StringComparison.Ordinal))
                line = await host.StandardOutput.ReadLineAsync();
            using var client = new HttpClient();
            var page = await client.GetStringAsync(new Uri(Regex.Match(line!, @"http://[\d.:]+").Value));
            Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        }
        finally
        {
            host.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_folder_without_a_name_is_refused()
    {
        var (code, _, errors) = await HubProcess.RunAsync(["init", string.Empty, .. StartingHub.Options]);
        Assert.Equal(2, code);
        Assert.StartsWith("Name the folder", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_try_left_does_not_stand_in_the_way()
    {
        Directory.CreateDirectory(Path.Combine(Hub, ".hub-init-1"));
        Assert.Null(NewFolder.Refusal(Hub));
        NewFolder.Write(Hub, new Dictionary<string, byte[]> { ["hub.yml"] = [] });
        Assert.Equal(["hub.yml"], Directory.EnumerateFileSystemEntries(Hub).Select(Path.GetFileName));
    }

    [Fact]
    public void What_fails_half_way_leaves_nothing()
    {
        Directory.CreateDirectory(Hub);
        var files = new Dictionary<string, byte[]>
        {
            ["hub.yml"] = Encoding.UTF8.GetBytes("name: A"),
            ["pages/a.md"] = [],
            ["pages/a.md/below-a-file.md"] = [],
        };
        Assert.ThrowsAny<IOException>(() => NewFolder.Write(Hub, files));
        Assert.Empty(Directory.EnumerateFileSystemEntries(Hub));
    }
}
