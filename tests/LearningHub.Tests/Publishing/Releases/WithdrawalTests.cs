using System.Net;
using System.Text.Json;
using LearningHub.Content.Diagnostics;
using LearningHub.Contract;
using LearningHub.Tests.Support;
using LearningHub.Web.Preview;
using LearningHub.Web.Snapshots;

namespace LearningHub.Tests.Publishing.Releases;

/// <summary>Everything that is removed from the library leaves a page that says so, for as long as the hub exists.</summary>
public sealed class WithdrawalTests : IDisposable
{
    private static readonly (string, string) Kept = ("briefings/kept.md", SmallHub.Resource("Kept.", title: "Kept"));
    private static readonly (string, string) Gone =
        ("audits/gone.md", SmallHub.Resource("## Findings\n\n### One {#f-1 .concern}\n\nText.", "aliases: [/old/gone/]\n", "Gone"));

    private readonly PublishedHub hub = new();

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task A_resource_that_is_taken_out_leaves_a_page_at_each_of_its_addresses()
    {
        await hub.PublishAsync(Kept, Gone);
        await hub.PublishAsync(Kept);
        var page = hub.Read("audits/gone/index.html");
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", page, StringComparison.Ordinal);
        Assert.Contains("“Gone” was removed from this library on", page, StringComparison.Ordinal);
        var former = hub.Read("old/gone/index.html");
        Assert.Contains("The page that was here was removed from this library on", former, StringComparison.Ordinal);
        foreach (var path in new[] { "sitemap.xml", "whats-new/feed.atom", "whats-new/feed.json", "search/index.json", "audits/index.html",
            "data/resources.csv" })
            Assert.DoesNotContain("gone", hub.Read(path), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Withdrawn: Gone", hub.Read("whats-new/changes.atom"), StringComparison.Ordinal);
        Assert.Equal(["/audits/gone/", "/old/gone/"], hub.Data().Withdrawn.Select(entry => entry.Address));
    }

    [Fact]
    public async Task Pages_of_a_published_hub_are_sound_html()
    {
        await hub.PublishAsync(Kept, Gone);
        await hub.PublishAsync(("briefings/kept.md", SmallHub.Resource("Other.", title: "Kept")));
        string[] pages = ["audits/gone", "old/gone", "whats-new", "api"];
        var (passes, said) = HtmlValidator.Check(pages.Select(page => Path.Combine(hub.Current, "site", page, "index.html")));
        Assert.True(passes, said);
    }

    [Fact]
    public async Task The_page_stays_through_later_releases_with_its_first_day_until_the_resource_is_back()
    {
        await hub.PublishAsync(Kept, Gone);
        await hub.PublishAsync(Kept);
        var day = hub.Data().Withdrawn[0].Withdrawn;
        hub.Time.Now += TimeSpan.FromDays(40);
        await hub.PublishAsync(("briefings/kept.md", SmallHub.Resource("Other.", title: "Kept")));
        await hub.PublishAsync(("briefings/kept.md", SmallHub.Resource("Yet other.", title: "Kept")));
        Assert.Equal(day, hub.Data().Withdrawn[0].Withdrawn);
        Assert.Equal("Gone", hub.Data().Withdrawn[0].Title);
        await hub.PublishAsync(Kept, Gone);
        Assert.Empty(hub.Data().Withdrawn);
        Assert.DoesNotContain("noindex", hub.Read("audits/gone/index.html"), StringComparison.Ordinal);
        Assert.Contains("Added: Gone", hub.Read("whats-new/changes.atom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Editors_say_why_and_what_to_read_instead_and_may_leave_the_title_untold()
    {
        await hub.PublishAsync(Kept, Gone);
        await hub.PublishAsync(
            Kept, ("audits/gone.md", SmallHub.Resource("## Findings\n\n### One {#f-1 .concern}\n\nOther.", title: "Gone")));
        Assert.Contains("Changed: Gone", hub.Read("whats-new/changes.atom"), StringComparison.Ordinal);
        await hub.PublishAsync(
            Kept, ("withdrawn.yml", "- { address: /audits/gone/, withdrawn: 2026-11-19, reason: It told too much., replaced-by: kept }"));
        var page = hub.Read("audits/gone/index.html");
        Assert.Contains("The page that was here was removed from this library on 19 November 2026.", page, StringComparison.Ordinal);
        Assert.Contains("It told too much.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../briefings/kept/\"", page, StringComparison.Ordinal);
        foreach (var path in new[] { "audits/gone/index.html", "whats-new/changes.atom", "whats-new/index.html", "data/changes.json",
            "data/library.json" })
            Assert.DoesNotContain("Gone", hub.Read(path), StringComparison.Ordinal);
        // An entry that editors have removed from their file still applies.
        await hub.PublishAsync(Kept);
        Assert.Contains("It told too much.", hub.Read("audits/gone/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Gone", hub.Read("data/changes.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_moves_to_another_section_is_told_where_it_is()
    {
        await hub.PublishAsync(Kept);
        await hub.PublishAsync(("good-practice/kept.md", Kept.Item2));
        Assert.Contains("href=\"../../good-practice/kept/\"", hub.Read("briefings/kept/index.html"), StringComparison.Ordinal);
        Assert.Equal("kept", Assert.Single(hub.Data().Withdrawn).ReplacedBy!.Id);
    }

    [Fact]
    public async Task What_stood_only_in_a_release_that_was_taken_back_is_gone_and_its_title_untold()
    {
        await hub.PublishAsync(Kept);
        await hub.PublishAsync(Kept, Gone);
        await hub.TakeBackAsync();
        await hub.PublishAsync(("briefings/kept.md", SmallHub.Resource("Other.", title: "Kept")));
        var page = hub.Read("audits/gone/index.html");
        Assert.Contains("The page that was here was removed from this library on", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Gone", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_answers_410_for_the_page_and_for_its_id()
    {
        await hub.PublishAsync(Kept, Gone);
        await hub.PublishAsync(
            Kept, ("withdrawn.yml",
            "- { address: /audits/gone/, title: Gone, withdrawn: 2026-11-19, reason: It was replaced., replaced-by: kept }"));
        using var watch = new ReleaseWatch(hub.Current);
        await using var host = await ApiHub.StartAsync(watch);
        using var client = ApiHub.ClientOf(host);
        foreach (var address in new[] { "/audits/gone/", "/old/gone/" })
        {
            using var page = await client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Gone, page.StatusCode);
            Assert.Contains("This page has been withdrawn", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            using var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.IfNoneMatch.Add(page.Headers.ETag!);
            Assert.Equal(HttpStatusCode.Gone, (await client.SendAsync(again)).StatusCode);
        }
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/briefings/kept/")).StatusCode);
        using var answer = await client.GetAsync("/api/v1/resources/gone");
        Assert.Equal((HttpStatusCode.Gone, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("This resource was removed from the library on 19 November 2026. It was replaced. \"kept\" has replaced it.",
            problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/api/v1/resources/never")).StatusCode);
    }

    [Fact]
    public async Task A_preview_answers_410_too()
    {
        var site = new PreviewSite(
            PublishedHub.Hub(Kept, ("withdrawn.yml", "- { address: /audits/gone/, withdrawn: 2026-11-19 }")),
                LearningHub.Theme.Default.DefaultTheme.Instance, () => new LearningHub.Content.LibraryOptions(SmallHub.Today));
        await using var host = await ApiHub.StartAsync(site);
        using var client = ApiHub.ClientOf(host);
        Assert.Equal(HttpStatusCode.Gone, (await client.GetAsync("/audits/gone/")).StatusCode);
    }

    [Fact]
    public async Task A_page_for_families_keeps_its_quick_exit_and_its_silent_tab()
    {
        await hub.PublishAsync(Kept, ("awareness/drink.md", SmallHub.Resource("Text.", title: "Drink")));
        await hub.PublishAsync(Kept);
        var page = hub.Read("awareness/drink/index.html");
        Assert.Contains("govuk-exit-this-page", page, StringComparison.Ordinal);
        Assert.Contains("<title>This page has been withdrawn</title>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("address: /briefings/kept/, withdrawn: 2026-11-19", "LH203")]
    [InlineData("address: /glossary/, withdrawn: 2026-11-19", "LH203")]
    [InlineData("address: audits/gone, withdrawn: 2026-11-19", "LH107")]
    [InlineData("address: /audits/../gone/, withdrawn: 2026-11-19", "LH107")]
    [InlineData("address: /audits/gone/", "LH106")]
    [InlineData("address: /audits/gone/, withdrawn: yesterday", "LH108")]
    [InlineData("address: /audits/gone/, withdrawn: 2026-11-19, replaced-by: keptt", "LH207")]
    [InlineData("address: /audits/gone/, withdrawn: 2026-11-19, why: Because.", "LH105")]
    public void A_withdrawal_that_does_not_fit_is_reported(string entry, string code)
    {
        var diagnostic = Assert.Single(SmallHub.Diagnostics(Kept, ("withdrawn.yml", $"- {{ {entry} }}")));
        Assert.Equal((code, "withdrawn.yml"), (diagnostic.Code.Id, diagnostic.Path));
        Assert.Equal(Severity.Error, diagnostic.Code.Severity);
    }

    [Fact]
    public void A_release_of_an_older_version_has_nothing_withdrawn()
    {
        var library = """{"format_version":1,"hub":{"name":"n","board":"b","tagline":"t","language":"en","url":"u","contact":"c"},"resources":[],"findings":[],"recommendations":[],"vocabularies":[],"glossary":[],"references":[],"law":[]}"""u8;
        Assert.Empty(LibraryFile.Read(library).Library.Withdrawn);
    }
}
