using System.Net;
using System.Text;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Preview;
using LearningHub.Web.Settings;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Tests.Web;

/// <summary>The preview: what it follows, what it survives, and whom it answers.</summary>
public sealed class PreviewTests
{
    private readonly Dictionary<string, byte[]> files = SmallHub.Files(
        ("briefings/a.md", SmallHub.Resource("First words.")), ("briefings/b.md", SmallHub.Resource("Other words.", title: "Another")))
        .ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));

    [Fact]
    public async Task A_deleted_file_goes_and_later_edits_of_others_still_show()
    {
        var preview = Preview(new MemoryFiles(files));
        files.Remove("briefings/a.md");
        preview.Update(["briefings/a.md"]);
        Assert.False(preview.Library.HasErrors);
        files["briefings/b.md"] = Encoding.UTF8.GetBytes(SmallHub.Resource("Edited words.", title: "Another"));
        preview.Update(["briefings/b.md"]);
        await using var host = await StartAsync(preview);
        using var client = ApiHub.ClientOf(host);
        using var gone = await client.GetAsync("/briefings/a/");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("Edited words.", await client.GetStringAsync("/briefings/b/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_comes_back_is_shown_again()
    {
        var preview = Preview(new MemoryFiles(files));
        var kept = files["briefings/a.md"];
        files.Remove("briefings/a.md");
        preview.Update(["briefings/a.md"]);
        files["briefings/a.md"] = kept;
        preview.Update(["briefings/a.md"]);
        await using var host = await StartAsync(preview);
        using var client = ApiHub.ClientOf(host);
        Assert.Contains("First words.", await client.GetStringAsync("/briefings/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_exception_is_told_on_console_and_page_and_the_next_save_shows()
    {
        // Errors in a file give diagnostics. This one is an error of the program.
        Exception? failure = null;
        var preview = new PreviewSite(
            new MemoryFiles(files), DefaultTheme.Instance, () => failure is null ? new LibraryOptions(SmallHub.Today) : throw failure);
        var reload = new LiveReload();
        var follower = new PreviewFollower(preview, reload, (_, _) => null);
        await using var host = await StartAsync(preview, reload);
        using var client = ApiHub.ClientOf(host);

        failure = new NotSupportedException("The made-up disk has gone.");
        files["briefings/a.md"] = Encoding.UTF8.GetBytes(SmallHub.Resource("Second words."));
        Assert.Contains("The made-up disk has gone.", follower.Apply(["briefings/a.md"]), StringComparison.Ordinal);
        Assert.Contains("First words.", await client.GetStringAsync("/briefings/a/"), StringComparison.Ordinal);
        Assert.Contains("The made-up disk has gone.", await NextEventAsync(client), StringComparison.Ordinal);

        failure = null;
        Assert.Contains("shown", follower.Apply(["briefings/b.md"]), StringComparison.Ordinal);
        Assert.Contains("Second words.", await client.GetStringAsync("/briefings/a/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_modified_is_answered_without_an_exception()
    {
        var failures = new List<string>();
        await using var host = await StartAsync(Preview(new MemoryFiles(files)), new LiveReload());
        using var client = ApiHub.ClientOf(host);
        using var first = await client.GetAsync("/briefings/a/");
        for (var i = 0; i < 3; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/briefings/a/");
            request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
            using var second = await client.SendAsync(request);
            if (second.StatusCode is not HttpStatusCode.NotModified) failures.Add($"{second.StatusCode}");
        }
        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("localhost:5080", true)]
    [InlineData("127.0.0.1:5080", true)]
    [InlineData("127.8.0.1", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("hub.localhost", true)]
    [InlineData("attacker.example", false)]
    [InlineData("localhost.attacker.example", false)]
    [InlineData("127.0.0.1.attacker.example", false)]
    [InlineData("example.org", false)]
    [InlineData("192.168.1.5", false)]
    public async Task A_preview_answers_this_computer_alone(string name, bool answered)
    {
        await using var host = await StartAsync(Preview(new MemoryFiles(files)));
        using var client = ApiHub.ClientOf(host);
        foreach (var address in new[] { "/briefings/a/", "/api/v1/resources", "/data/library.json", "/search/", "/_preview/events" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Host = name } };
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(answered, answer.StatusCode is HttpStatusCode.OK
                || (address == "/_preview/events" && answer.StatusCode is HttpStatusCode.NotFound));
            if (!answered) Assert.DoesNotContain("First words", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_preview_lets_no_other_site_read()
    {
        await using var host = await StartAsync(Preview(new MemoryFiles(files)), new LiveReload());
        using var client = ApiHub.ClientOf(host);
        foreach (var address in new[] { "/briefings/a/", "/api/v1/resources", "/openapi/v1.json", "/data/library.json" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Origin", "https://elsewhere.example" } } };
            using var answer = await client.SendAsync(request);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"), address);
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
        }
    }

    [Fact]
    public async Task The_description_of_the_api_is_the_same_in_a_preview()
    {
        await using var host = await StartAsync(Preview(new MemoryFiles(files)), new LiveReload());
        using var client = ApiHub.ClientOf(host);
        Assert.DoesNotContain("_preview", await client.GetStringAsync("/openapi/v1.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watched_folder_may_be_removed_and_made_again()
    {
        var folder = Directory.CreateTempSubdirectory("hub-watch-").FullName;
        using var watcher = new ContentWatcher(folder);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Directory.Delete(folder);
        await Task.Delay(20);
        Directory.CreateDirectory(folder);
        Assert.Contains(string.Empty, await watcher.NextAsync(patience.Token));
        await File.WriteAllTextAsync(Path.Combine(folder, "a.md"), "x", patience.Token);
        Assert.Contains("a.md", await watcher.NextAsync(patience.Token));
        Directory.Delete(folder, recursive: true);
    }

    private static PreviewSite Preview(IContentFiles files) => new(files, DefaultTheme.Instance, () => new LibraryOptions(SmallHub.Today));

    private static async Task<WebApplication> StartAsync(PreviewSite preview, LiveReload? reload = null)
    {
        var host = HubHost.Create(
            preview, new HubHostOptions { Urls = "http://127.0.0.1:0", Theme = DefaultTheme.Instance, IsPreview = true }, reload);
        await host.StartAsync();
        return host;
    }

    private static async Task<string> NextEventAsync(HttpClient client)
    {
        using var events = new StreamReader(await client.GetStreamAsync("/_preview/events"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var read = new StringBuilder();
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            read.AppendLine(line);
            if (line.Length == 0 && read.ToString().Contains("event: ", StringComparison.Ordinal)) break;
        }
        return read.ToString();
    }
}
