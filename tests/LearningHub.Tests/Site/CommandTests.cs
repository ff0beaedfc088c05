using System.Text.Json;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Site;

/// <summary>The command as people use it.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("hub-command-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // In a process of its own: the tests that run commands inside theirs have a console of their own.
    [Fact]
    public async Task Control_characters_in_a_name_do_not_reach_the_terminal()
    {
        var call = HubProcess.Call(null, "check", "--content", Path.Combine(folder, "no\u001B[2Jfolder"));
        var (code, said, errors) = await HubProcess.RunAsync(call);
        Assert.NotEqual(0, code);
        Assert.DoesNotContain('\u001B', said + errors);
        Assert.Contains("no\\u001B[2Jfolder", said + errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_and_build_agree_on_a_broken_hub()
    {
        var (checkCode, checkOut, _) = await HubProcess.RunAsync("check", "--content", Repository.BrokenHub);
        var (buildCode, _, buildErr) =
            await HubProcess.RunAsync("build", "--content", Repository.BrokenHub, "--output", Path.Combine(folder, "out"));
        Assert.Equal((1, 1), (checkCode, buildCode));
        Assert.StartsWith(checkOut[..checkOut.IndexOf("Held back until", StringComparison.Ordinal)], buildErr, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "out")));
    }

    [Fact]
    public async Task Check_is_clean_on_the_hubs_own_content()
    {
        var (code, said, _) = await HubProcess.RunAsync("check", "--content", Repository.Content);
        Assert.StartsWith("No problems found.", said, StringComparison.Ordinal); // Advice may follow.
        Assert.Equal(0, code);
    }

    [Theory]
    [InlineData("json", "diagnostics")]
    [InlineData("sarif", "runs")]
    public async Task Check_speaks_to_machines(string format, string key)
    {
        var (code, said, _) = await HubProcess.RunAsync("check", "--content", Repository.BrokenHub, "--format", format);
        using var json = JsonDocument.Parse(said);
        Assert.Equal(1, code);
        Assert.True(json.RootElement.GetProperty(key).GetArrayLength() > 0);
    }

    [Fact]
    public async Task A_new_resource_is_a_draft_that_passes_and_is_not_written_twice()
    {
        WriteSmallHub(folder);
        Assert.Equal(0, (await HubProcess.RunInAsync(Repository.Root, "new", "briefing", "a-new-one", "--content", folder)).Code);
        Assert.Equal(0, (await HubProcess.RunAsync("check", "--content", folder, "--drafts")).Code);
        var (code, _, said) = await HubProcess.RunAsync("new", "audit", "a-new-one", "--content", folder);
        Assert.Equal(2, code);
        Assert.Contains("already belongs to briefings/a-new-one.md", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", "--content", "/no/such/folder")]
    [InlineData("new", "brefing", "x")]
    [InlineData("check", "--content", "")]
    [InlineData("build", "--output", "")]
    [InlineData("publish", "--to", " ")]
    [InlineData("import", "")]
    [InlineData("init", "")]
    [InlineData("build", "--no-such-option")]
    [InlineData("chek")]
    [InlineData("serve", "--rate-limit", "0")]
    [InlineData("serve", "--proxy", "the-proxy")]
    [InlineData("check", "--format", "jsn")]
    [InlineData("serve", "--rate-limit", "many")]
    [InlineData("publish", "--to", "artifacts/none", "--keep", "few")]
    [InlineData("publish", "--to", "artifacts/none", "--wait", "1.5")]
    [InlineData("search", "aims", "--count", "x")]
    [InlineData("publish", "--to", "/no/such/folder/hub")]
    [InlineData("rollback", "--to", "/no/such/folder/hub")]
    [InlineData("releases", "--to", "/no/such/folder/hub")]
    public async Task Wrong_use_says_what_is_wrong_and_ends_with_2(params string[] arguments) =>
        AssertSaysWhatIsWrong(await HubProcess.RunInAsync(Repository.Root, arguments));

    // In a folder whose content is small: some addresses are tried only when the library has been read.
    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://203.0.113.7:5080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.l:5080")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("")]
    public async Task An_address_that_cannot_be_used_is_told(string address)
    {
        WriteSmallHub(Path.Combine(folder, "content"));
        var told = await HubProcess.RunInAsync(folder, "serve", "--urls", address);
        AssertSaysWhatIsWrong(told);
        Assert.DoesNotContain("content folder", told.Err, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_busy_port_is_told_in_one_sentence_that_helps()
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        WriteSmallHub(Path.Combine(folder, "content"));
        var (code, _, said) = await HubProcess.RunInAsync(folder, "serve", "--urls", $"http://{taken.LocalEndpoint}");
        Assert.Equal(2, code);
        Assert.Single(said.Trim().Split('\n'));
        Assert.Contains("is in use by another program", said, StringComparison.Ordinal);
        Assert.Contains("--urls", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_is_nearly_right_is_offered()
    {
        var (_, _, said) = await HubProcess.RunInAsync(Repository.Root, "check", "--format", "jsn");
        Assert.Contains("Did you mean \"json\"?", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_folder_does_not_become_a_second_hub()
    {
        WriteSmallHub(folder);
        var hubs = Directory.CreateDirectory(Path.Combine(folder, ".hubs")).FullName;
        var first = await HubProcess.RunAsync("publish", "--content", folder, "--to", Path.Combine(hubs, "learning"), "--yes");
        Assert.Equal(0, first.Code);
        Assert.Contains("There is no folder", first.Out, StringComparison.Ordinal);
        foreach (var command in new[] { "publish", "rollback", "releases" })
        {
            string[] content = command == "publish" ? ["--content", folder] : [];
            var (code, _, said) = await HubProcess.RunAsync([command, .. content, "--to", Path.Combine(hubs, "learnign")]);
            Assert.Equal(2, code);
            Assert.Contains($"Did you mean {Path.Combine(hubs, "learning")}", said, StringComparison.Ordinal);
        }
        Assert.False(Directory.Exists(Path.Combine(hubs, "learnign")));
    }

    [Fact]
    public async Task A_release_that_is_not_whole_is_not_served()
    {
        Directory.CreateDirectory(Path.Combine(folder, "release"));
        File.WriteAllText(Path.Combine(folder, "release", "release.json"), "{}");
        var (code, _, said) =
            await HubProcess.RunInAsync(folder, "serve", "--release", Path.Combine(folder, "release"), "--urls", "http://127.0.0.1:0");
        Assert.Equal(2, code);
        Assert.Contains("cannot be served. release.json is damaged", said, StringComparison.Ordinal);
    }

    private static void AssertSaysWhatIsWrong((int Code, string Out, string Err) told)
    {
        var (code, _, said) = told;
        Assert.Equal(2, code);
        Assert.NotEmpty(said.Trim());
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        foreach (var inner in new[] { "LearningHub.", "System.", "   at " }) Assert.DoesNotContain(inner, said, StringComparison.Ordinal);
    }

    private static void WriteSmallHub(string content)
    {
        Directory.CreateDirectory(content);
        foreach (var (path, text) in SmallHub.Files()) File.WriteAllText(Path.Combine(content, path), text);
    }
}
