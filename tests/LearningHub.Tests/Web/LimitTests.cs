using System.Net;
using AngleSharp;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;

namespace LearningHub.Tests.Web;

/// <summary>What happens to people and programs that ask more often than the host answers.</summary>
public sealed class LimitTests(ApiHub hub) : IClassFixture<ApiHub>
{
    [Fact]
    public async Task People_over_the_limit_get_a_page_with_numbers_to_ring_on_which_the_browser_searches()
    {
        await using var host = await StartAsync(search: 2);
        using var client = ApiHub.ClientOf(host);
        for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/search/?q=aims")).StatusCode);
        using var answer = await client.GetAsync("/search/?q=aims");
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var page = await BrowsingContext.New().OpenAsync(response => response.Content(answer.Content.ReadAsStringAsync().Result));
        Assert.NotNull(page.QuerySelector("[data-search=static] #search-form"));
        Assert.Contains("wait a minute", page.QuerySelector("main [role=status]")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(page.QuerySelector("#worried"));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], script[src]"), part =>
            Assert.StartsWith("/assets/", part.GetAttribute("href") ?? part.GetAttribute("src")!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Searches_suggestions_and_the_api_are_counted_apart()
    {
        await using var host = await StartAsync(search: 2, suggestions: 2, api: 2);
        using var client = ApiHub.ClientOf(host);
        string[] addresses = ["/search/?q=aims", "/api/v1/suggest?q=ai", "/api/v1/resources"];
        foreach (var address in addresses)
        {
            for (var i = 0; i < 2; i++) Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync(address)).StatusCode);
        }
        Assert.Equal("application/problem+json", (await client.GetAsync(addresses[2])).Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/audits/plans/")).StatusCode);
    }

    [Fact]
    public async Task A_training_room_behind_one_address_is_not_stopped()
    {
        const int people = 30;
        await using var host = await StartAsync(HostLimits.SearchesAMinute, HostLimits.SuggestionsAMinute, 300);
        using var client = ApiHub.ClientOf(host);
        var statuses = await Task.WhenAll(Enumerable.Range(0, people).Select(async _ =>
        {
            var seen = new List<HttpStatusCode>();
            for (var search = 0; search < 8; search++)
            {
                for (var letter = 0; letter < 5; letter++) seen.Add((await client.GetAsync("/api/v1/suggest?q=ai")).StatusCode);
                seen.Add((await client.GetAsync("/search/?q=aims")).StatusCode);
                seen.Add((await client.GetAsync("/audits/plans/")).StatusCode);
            }
            return seen;
        }));
        Assert.All(statuses.SelectMany(seen => seen), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    private async Task<WebApplication> StartAsync(int search = 1000, int suggestions = 1000, int api = 1000) => await ApiHub.StartAsync(
        new ReleaseWatch(hub.Release),
        new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
            ApiPermits = api,
            SuggestionPermits = suggestions,
            SearchPagePermits = search
        });
}
