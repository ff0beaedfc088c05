using System.Net;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Preview;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Tests.Web;

public sealed class HostTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public async Task Pages_carry_the_security_headers()
    {
        await using var host = await StartAsync(new ReleaseWatch(site.Release));
        using var client = Client(host);
        using var answer = await client.GetAsync("awareness/when-a-parent-drinks/");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("default-src 'none';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("audits", HttpStatusCode.PermanentRedirect)]
    [InlineData("no/such/page/", HttpStatusCode.NotFound)]
    [InlineData("..%2f..%2frelease.json", HttpStatusCode.NotFound)]
    [InlineData("%2e%2e/release.json", HttpStatusCode.NotFound)]
    [InlineData("whats-new/feed.atom", HttpStatusCode.OK)]
    [InlineData(".well-known/security.txt", HttpStatusCode.OK)]
    public async Task Addresses_are_answered(string path, HttpStatusCode expected)
    {
        await using var host = await StartAsync(new ReleaseWatch(site.Release));
        using var client = Client(host);
        using var answer = await client.GetAsync(path);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_page_that_has_not_changed_is_not_sent_again()
    {
        await using var host = await StartAsync(new ReleaseWatch(site.Release));
        using var client = Client(host);
        using var first = await client.GetAsync("glossary/");
        using var request = new HttpRequestMessage(HttpMethod.Get, "glossary/");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_saved_file_shows_and_an_error_leaves_the_last_good_page()
    {
        var files = SmallHub.Files(("briefings/a.md", SmallHub.Resource("First words.")));
        var memory = new Dictionary<string, byte[]>(
            files.ToDictionary(file => file.Key, file => System.Text.Encoding.UTF8.GetBytes(file.Value)));
        var preview = new PreviewSite(new MemoryFiles(memory), DefaultTheme.Instance, () => new LibraryOptions(SmallHub.Today));
        var reload = new LiveReload();
        await using var host = HubHost.Create(preview, "http://127.0.0.1:0", reload);
        await host.StartAsync();
        using var client = Client(host);
        Assert.Contains("First words.", await client.GetStringAsync("briefings/a/"), StringComparison.Ordinal);
        Assert.Contains("/_preview/reload.js", await client.GetStringAsync("briefings/a/"), StringComparison.Ordinal);

        memory["briefings/a.md"] = System.Text.Encoding.UTF8.GetBytes(SmallHub.Resource("Second words."));
        preview.Update(["briefings/a.md"]);
        Assert.Contains("Second words.", await client.GetStringAsync("briefings/a/"), StringComparison.Ordinal);

        memory["briefings/a.md"] = System.Text.Encoding.UTF8.GetBytes(SmallHub.Resource("Third [words](gone.md)."));
        preview.Update(["briefings/a.md"]);
        reload.Show(preview.Library.Diagnostics, (_, _) => null);
        Assert.Contains("Second words.", await client.GetStringAsync("briefings/a/"), StringComparison.Ordinal);
        using var events = new StreamReader(await client.GetStreamAsync("_preview/events"));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        string? line;
        do line = await events.ReadLineAsync(patience.Token);
        while (line is not null && !line.Contains("gone.md", StringComparison.Ordinal));
        Assert.NotNull(line);
    }

    private static async Task<WebApplication> StartAsync(ISnapshotSource source)
    {
        var host = HubHost.Create(source, "http://127.0.0.1:0");
        await host.StartAsync();
        return host;
    }

    private static HttpClient Client(WebApplication host) => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(host.Urls.First())
    };

    private static string Header(HttpResponseMessage answer, string name) => Assert.Single(answer.Headers.GetValues(name));
}
