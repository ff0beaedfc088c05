using System.Net;
using System.Text.Json;
using LearningHub.Site.Publishing;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Web;

/// <summary>Search for programs, on the real host over a built release.</summary>
public sealed class SearchApiTests(ApiHub hub) : IClassFixture<ApiHub>
{
    [Fact]
    public async Task Answers_and_refusals_are_those_on_file()
    {
        string[] addresses =
        [
            "/api/v1/search?q=drinking", "/api/v1/search?q=drinkng+baby&theme=binge-drinking&page_size=1",
                "/api/v1/search?q=plan&page_size=0", "/api/v1/search?page_size=2&sort=oldest",
            "/api/v1/search?q=CIN", "/api/v1/search?q=%28%22aims&page_size=1", "/api/v1/search?q=the", "/api/v1/search?q=nothinghasthis",
            "/api/v1/search?q=%22drinkng%22&page_size=0",
            "/api/v1/suggest?q=drin", "/api/v1/suggest?q=superv&limit=1", "/api/v1/resources/plans/similar",
            "/api/v1/search?q=a&sort=new", "/api/v1/search?querry=a", "/api/v1/search?type=audits", "/api/v1/search?theme=drinking",
            "/api/v1/search?page_size=101", "/api/v1/suggest?q=", "/api/v1/resources/plan/similar",
        ];
        var text = string.Empty;
        foreach (var address in addresses)
            text += await ApiHub.TellAsync(hub.Client, new HttpRequestMessage(HttpMethod.Get, address), "Link");
        Golden.Matches("api-search.txt", text);
    }

    [Fact]
    public async Task Filters_of_one_facet_are_alternatives_and_facets_add_up()
    {
        Assert.Equal(2, await TotalAsync("type=audit&type=good-practice&q=plans+minutes"));
        Assert.Equal(1, await TotalAsync("type=audit&type=good-practice&q=plans+minutes&theme=supervision"));
        Assert.Equal(0, await TotalAsync("type=good-practice&theme=supervision"));
    }

    [Fact]
    public async Task A_facet_is_counted_without_its_own_filter()
    {
        using var answer = await AskAsync("q=plans+minutes+ask&type=audit");
        var types = answer.RootElement.GetProperty("facets").EnumerateArray().Single(facet => facet.GetProperty("id").GetString() == "type")
            .GetProperty("values").EnumerateArray().ToArray();
        Assert.True(types.Length > 1);
        Assert.True(types.Single(value => value.GetProperty("id").GetString() == "audit").GetProperty("selected").GetBoolean());
    }

    [Fact]
    public async Task A_role_lifts_what_is_for_it()
    {
        var (without, with) = (await ScoreAsync("q=aims"), await ScoreAsync("q=aims&role=social-worker"));
        Assert.True(with > without);
    }

    [Fact]
    public async Task An_explanation_adds_up_to_the_score_of_the_result()
    {
        using var answer = await AskAsync("q=aims+change&explain=true");
        var hit = answer.RootElement.GetProperty("results")[0];
        Assert.Equal(hit.GetProperty("score").GetDouble(), hit.GetProperty("explanation").GetProperty("score").GetDouble(), 0.01);
    }

    [Fact]
    public async Task An_answer_that_is_known_is_not_sent_again()
    {
        using var first = await hub.Client.GetAsync("/api/v1/search?q=aims");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/search?q=aims");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await hub.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_release_without_an_index_says_so_and_leaves_the_page_to_the_browser()
    {
        var folder = Directory.CreateTempSubdirectory("hub-noindex-").FullName;
        await SiteRelease.BuildAsync(BuiltSite.Plan(ApiHub.Files()), Path.Combine(folder, "release"));
        using var watch = new ReleaseWatch(Path.Combine(folder, "release"));
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        using var refusal = await client.GetAsync("/api/v1/search?q=aims");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refusal.StatusCode);
        Assert.Contains("built without a search index", await refusal.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("data-search=\"static\"", await client.GetStringAsync("/search/?q=aims"), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_release_with_a_damaged_index_is_refused_and_the_old_one_stays()
    {
        var folder = Directory.CreateTempSubdirectory("hub-damaged-").FullName;
        var release = Path.Combine(folder, "release");
        await SiteRelease.BuildAsync(BuiltSite.Plan(ApiHub.Files()), release, BuiltSite.Index(ApiHub.Files()));
        using var watch = new ReleaseWatch(release);
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        var before = await client.GetStringAsync("/api/v1/search?q=minutes");
        var next = Path.Combine(folder, "next");
        await SiteRelease.BuildAsync(BuiltSite.Plan(ApiHub.Files("Another.")), next, BuiltSite.Index(ApiHub.Files("Another.")));
        var path = Directory.EnumerateFiles(Path.Combine(next, LibraryIndex.ReleasePath), "*.tim", SearchOption.AllDirectories).First();
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[16] ^= 1;
        await File.WriteAllBytesAsync(path, bytes);
        Directory.Move(release, Path.Combine(folder, "old"));
        Directory.Move(next, release);
        Assert.Equal(before, await client.GetStringAsync("/api/v1/search?q=minutes"));
        Assert.Contains("damaged", watch.Refusal, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private async Task<JsonDocument> AskAsync(string query) =>
        JsonDocument.Parse(await hub.Client.GetStringAsync($"/api/v1/search?{query}"));

    private async Task<int> TotalAsync(string query)
    {
        using var answer = await AskAsync(query);
        return answer.RootElement.GetProperty("total").GetInt32();
    }

    private async Task<double> ScoreAsync(string query)
    {
        using var answer = await AskAsync(query);
        return answer.RootElement.GetProperty("results")[0].GetProperty("score").GetDouble();
    }
}
