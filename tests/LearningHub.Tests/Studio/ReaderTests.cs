using System.Net;
using AngleSharp.Html.Dom;
using LearningHub.Studio.Readers;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio;

/// <summary>Somebody with a link and without an account reads one page, comments on it and agrees, and reaches nothing else.</summary>
public sealed class ReaderTests
{
    private static readonly (string, string)[] Files =
    [
        ("audits/a.md", SmallHub.Resource(
            "## Findings\n\n### One {#f-one .concern}\n\nText.\n\n![A line](line.svg)", "status: draft\n", "For comment")),
        ("audits/line.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("audits/other.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("audits/b.md", SmallHub.Resource("Secret. ![Other](other.svg)", "status: draft\n", "Not for them")),
    ];

    [Fact]
    public async Task A_reader_sees_the_page_and_nothing_else()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        var (address, reader) = await LinkAsync(studio);
        using var browser = reader;
        var page = await GetAsync(browser, address);
        Assert.Equal("For comment", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, img"));
        using var inside = await browser.GetAsync(page.QuerySelector("iframe")!.GetAttribute("src"));
        Assert.Contains("Text.", await inside.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("noindex, nofollow", inside.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("allow-same-origin", page.QuerySelector("iframe")!.GetAttribute("sandbox"));
        Assert.Contains("frame-ancestors 'self'", inside.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/files/audits/line.svg")).StatusCode);
        string[] closed =
        [
            "/", "/audits/", "/audits/b/", "/files/audits/other.svg", "/data/library.json", "/api/v1/resources", "/search/?q=secret",
            "/paper/audits/b/", "/paper/audits/a/", "/unsaved/0123456789abcdef/audits/a/", "/unsaved/0123456789abcdef/audits/b/",
        ];
        foreach (var path in closed) Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(path)).StatusCode);
        // Of an address, each letter counts.
        var other = $"{address[..^1]}{(address[^1] == '0' ? '1' : '0')}";
        foreach (var wrong in new[] { $"{address}0", address[..^1], other, "/read/", "/read/a-b" })
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(wrong)).StatusCode);
    }

    [Fact]
    public async Task Comments_stand_beside_their_cards_and_on_the_desk_until_the_page_is_published()
    {
        const string script = "<script>alert(1)</script>";
        await using var studio = await StudioInTest.OfAsync(Files);
        var before = studio.Bytes("audits/a.md");
        var (address, reader) = await LinkAsync(studio);
        using var browser = reader;
        using var sent = await StudioInTest.SendAsync(browser, await GetAsync(browser, address), "comment", (name, _, value) => name switch
        {
            "name" => "Health visitor",
            "part" => "One",
            "text" => script,
            _ => value,
        });
        Assert.EndsWith("?done=comment", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var agreed = await StudioInTest.SendAsync(
            browser, await GetAsync(browser, address), "agree", (name, _, value) => name == "name" ? "Midwife" : value);
        Assert.EndsWith("?done=agree", agreed.Headers.Location!.ToString(), StringComparison.Ordinal);
        var edit = await studio.GetAsync("/edit/audits/a");
        var card = edit.QuerySelectorAll("article.st-card").Single(card => card.QuerySelector(".st-remarks") is not null);
        Assert.Contains(script, card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Midwife", edit.QuerySelector(".st-remarks")!.TextContent, StringComparison.Ordinal);
        var desk = await studio.GetAsync("/");
        Assert.Contains("comments: 1, agreements: 1", desk.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, studio.Bytes("audits/a.md"));
        Assert.Equal(Files.Length, Directory.EnumerateFiles(Path.Combine(studio.Content, "audits")).Count());
        // Published: nothing of it is left.
        File.WriteAllText(
            Path.Combine(studio.Content, "audits/a.md"), Files[0].Item2.Replace("status: draft\n", "", StringComparison.Ordinal));
        using var published = await studio.SendAsync(
            await studio.GetAsync("/publish"), null, (name, _, value) => name == "by" ? "Officer" : value);
        Assert.Equal(HttpStatusCode.SeeOther, published.StatusCode);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(studio.Published, "studio", "readers")));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task What_is_made_up_too_long_or_too_much_is_refused()
    {
        await using var studio = await StudioInTest.OfAsync(Files);
        var (address, reader) = await LinkAsync(studio);
        using var browser = reader;
        var page = await GetAsync(browser, address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(string.Empty, "words"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync("N", string.Empty));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync("N", new string('x', ReaderLinks.LongestText + 1)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SendAsync(new string('x', ReaderLinks.LongestName + 1), "words"));
        // A form of another site has neither the token nor the cookie.
        using var stranger = StudioInTest.NewClient(browser.BaseAddress!.ToString());
        using (var forged = await StudioInTest.SendAsync(stranger, page, "agree", (name, _, value) => name == "name" ? "N" : value))
            Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.SeeOther, await SendAsync("N", "words"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SendAsync("N", "words"));
        // Ended by the board.
        var list = await studio.GetAsync("/readers/audits/a");
        using var ended = await studio.SendAsync(list, "end", null, "section form");
        Assert.Equal(HttpStatusCode.SeeOther, ended.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync("N", "words"));

        async Task<HttpStatusCode> SendAsync(string name, string text)
        {
            using var answer = await StudioInTest.SendAsync(browser, page, "comment", (field, _, value) => field switch
            {
                "name" => name,
                "text" => text,
                _ => value,
            });
            return answer.StatusCode;
        }
    }

    [Fact]
    public void A_link_works_for_seven_days_and_takes_so_many_remarks()
    {
        var folder = Directory.CreateTempSubdirectory("hub-readers-");
        try
        {
            var clock = new Clock();
            var links = new ReaderLinks(folder.FullName, clock);
            var link = links.Make("audits/a.md", "An officer");
            var token = links.TokenFor(link);
            Assert.NotNull(new ReaderLinks(folder.FullName, clock).Find(token));
            for (var i = 0; i < ReaderLinks.MostRemarks; i++) Assert.True(links.TryAdd(link, "N", string.Empty, "words"));
            Assert.False(links.TryAdd(link, "N", string.Empty, "words"));
            clock.Now += TimeSpan.FromDays(7);
            Assert.Null(links.Find(token));
            links.Erase(["audits/a.md"]);
            Assert.Empty(links.List());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(string Address, HttpClient Browser)> LinkAsync(StudioInTest studio)
    {
        using var made = await studio.SendAsync(await studio.GetAsync("/readers/audits/a"), "make");
        Assert.Equal(HttpStatusCode.SeeOther, made.StatusCode);
        var page = await studio.GetAsync("/readers/audits/a");
        var address = new Uri(page.QuerySelector("section input[readonly]")!.GetAttribute("value")!);
        return (address.AbsolutePath, StudioInTest.NewClient(address.GetLeftPart(UriPartial.Authority)));
    }

    private static async Task<IHtmlDocument> GetAsync(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
