using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Html.Parser;
using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Contract;
using LearningHub.Contract.Problems;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web.Preview;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Web;

public sealed class ApiProblemTests(ApiHub hub) : IClassFixture<ApiHub>
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task Every_refusal_says_in_the_same_words_what_is_wrong()
    {
        var many = string.Concat(Enumerable.Range(0, 30).Select(i => $"x{i}=1&"));
        string[] queries =
        [
            "findings?knd=strength", "findings?Kind=strength", "findings?kind=strenght",
                "findings?theme=Binge drinking&theme=nothing-like-it", "findings?resource=plan", "resources?type=",
            "resources?type", "resources?sort=newest&sort=title", "resources?sort=newist", "resources?page=0&page_size=101",
            "resources?page=1.5", "resources?page=%2B1", "resources?page=99999999999",
            "resources?page=10001", "resources?published_from=2026-02-30", "resources?published_from=20260101",
            "resources?published_from=2026-03-01&published_to=2026-02-01",
            "recommendations?answered=yes", $"glossary?q={new string('a', 501)}", "glossary?status=formr&q=c", "vocabularies?page=1",
            "vocabularies/them", "resources/plns", "resources/plans?x=1",
            "findings/plans/f-aim", "findings/plns/f-aims", "findings/plans/f-aims?x=1", "recommendations/plans/r-mintes",
            "recommendations/asking/r-1", "recommendations?state=done",
            "resources/%0d%0a", "resourcs", "", $"resources?{many}",
        ];
        var said = new StringBuilder();
        foreach (var query in queries) said.Append(await TellAsync(HttpMethod.Get, $"/api/v1/{query}"));
        said.Append(await TellAsync(HttpMethod.Get, $"/api/v1/glossary?q={new string('b', 4096)}"));
        said.Append(await TellAsync(HttpMethod.Post, "/api/v1/resources"));
        said.Append(await TellAsync(HttpMethod.Delete, "/api/v1/resources/plans"));
        said.Append(await TellAsync(HttpMethod.Get, "/api/v1/resources", "text/csv"));
        said.Append(await TellAsync(HttpMethod.Get, "/api/v1/resources", "application/json;q=0"));
        Golden.Matches("api-problems.txt", said.ToString());
    }

    [Fact]
    public async Task Every_kind_of_problem_is_explained_where_its_type_points()
    {
        using var answer = await hub.Client.GetAsync("/api/v1/resources?page=x");
        var problem = JsonSerializer.Deserialize(await answer.Content.ReadAsStringAsync(), DatasetJson.Compact.ApiProblem)!;
        var type = new Uri(problem.Type);
        var page = new HtmlParser().ParseDocument(await hub.Client.GetStringAsync(type.AbsolutePath));
        Assert.NotNull(page.GetElementById(type.Fragment.TrimStart('#')));
    }

    [Fact]
    public async Task Examples_on_the_page_are_what_the_host_answers()
    {
        var page = new HtmlParser().ParseDocument(await hub.Client.GetStringAsync("/api/"));
        var compared = 0;
        foreach (var example in page.QuerySelectorAll("p > code")
            .Where(code => code.TextContent.StartsWith("/api/v1/", StringComparison.Ordinal)))
        {
            using var answer = await hub.Client.GetAsync(example.TextContent);
            if (example.ParentElement!.NextElementSibling is not { LocalName: "pre" } shown) continue;
            Assert.Equal(Compact(shown.TextContent), await answer.Content.ReadAsStringAsync());
            compared++;
        }
        Assert.Equal(9, compared);

        static string Compact(string json)
        {
            using var document = JsonDocument.Parse(json);
            return JsonSerializer.Serialize(document.RootElement, Relaxed);
        }
    }

    [Fact]
    public async Task Too_many_requests_are_told_how_long_to_wait()
    {
        using var watch = new ReleaseWatch(hub.Release);
        await using var host = await ApiHub.StartAsync(watch, new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            ApiPermits = 3,
            ApiWindow = TimeSpan.FromSeconds(2)
        });
        using var client = ApiHub.ClientOf(host);
        for (var i = 0; i < 3; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/vocabularies")).StatusCode);
        using var refused = await client.GetAsync("/api/v1/vocabularies");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 2);
        Assert.Equal("*", Assert.Single(refused.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal(
            """{"type":"https://example.org/api/#error-429","title":"Too many requests","status":429,"detail":"You have asked more often than the limit allows. Wait as long as Retry-After says."}""",
            await refused.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/glossary/")).StatusCode);
        await Task.Delay(refused.Headers.RetryAfter.Delta.Value + TimeSpan.FromMilliseconds(200));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/vocabularies")).StatusCode);
    }

    [Theory]
    [InlineData(false, HttpStatusCode.TooManyRequests)]
    [InlineData(true, HttpStatusCode.OK)]
    public async Task A_proxy_is_believed_only_where_it_is_named(bool named, HttpStatusCode expected)
    {
        using var watch = new ReleaseWatch(hub.Release);
        await using var host = await ApiHub.StartAsync(watch, new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            ApiPermits = 1,
            Proxies = named ? ["127.0.0.0/8"] : []
        });
        using var client = ApiHub.ClientOf(host);
        var last = HttpStatusCode.OK;
        foreach (var reader in new[] { "192.0.2.1", "192.0.2.2", "2001:db8:0:1::1" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/vocabularies");
            request.Headers.Add("X-Forwarded-For", reader);
            last = (await client.SendAsync(request)).StatusCode;
        }
        Assert.Equal(expected, last);
    }

    [Fact]
    public async Task Without_a_release_the_host_lives_and_says_that_it_is_not_ready()
    {
        using var watch = new ReleaseWatch(Path.Combine(hub.Release, "no-such-folder"));
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        Assert.Equal("""{"status":"live"}""", await client.GetStringAsync("/health/live"));
        foreach (var address in new[] { "/health/ready", "/api/v1/resources" })
        {
            using var answer = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(
                """{"type":"/api/#error-503","title":"No release loaded","status":503,"detail":"The host has no undamaged release to answer from. Try again in a minute."}""",
                await answer.Content.ReadAsStringAsync());
        }
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task An_error_of_ours_is_a_problem_without_its_inner_workings()
    {
        await using var host = await ApiHub.StartAsync(new BrokenSource());
        using var client = ApiHub.ClientOf(host);
        using var answer = await client.GetAsync("/api/v1/resources");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal(ApiProblem.MediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_offers_the_same_and_follows_changes()
    {
        var files = SmallHub.Files(("briefings/a.md", SmallHub.Resource("Words.", title: "First")));
        var memory = files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value));
        var preview = new PreviewSite(new MemoryFiles(memory), DefaultTheme.Instance, () => new LibraryOptions(SmallHub.Today));
        await using var host = await ApiHub.StartAsync(preview);
        using var client = ApiHub.ClientOf(host);
        using var first = await client.GetAsync("/api/v1/resources/a");
        Assert.Contains("\"title\":\"First\"", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        memory["briefings/a.md"] = Encoding.UTF8.GetBytes(SmallHub.Resource("Words.", title: "Second"));
        preview.Update(["briefings/a.md"]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/resources/a");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await client.SendAsync(request);
        Assert.Contains("\"title\":\"Second\"", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> TellAsync(HttpMethod method, string address, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, address);
        if (accept is not null) request.Headers.Add("Accept", accept);
        return await ApiHub.TellAsync(hub.Client, request, "Allow", "Cache-Control", "ETag");
    }

    private sealed class BrokenSource : ISnapshotSource
    {
        private int asked;

        // It fails for the connection and for the answer, and has nothing for the words of the refusal.
        public ValueTask<SnapshotLease?> TakeAsync(CancellationToken cancellation = default) =>
            Interlocked.Increment(ref asked) <= 2
                ? throw new InvalidOperationException("secret") : ValueTask.FromResult<SnapshotLease?>(null);
    }
}
