using System.Net;
using LearningHub.Content.Editing;
using LearningHub.Tests.Publishing;
using LearningHub.Tests.Support;

namespace LearningHub.Tests.Studio.SigningIn;

/// <summary>Sign-in, roles and their limits, with a real OpenID provider.</summary>
public sealed class SignInTests
{
    private const string Path = "audits/a.md";
    private static readonly (string, string) Audit = (Path, SmallHub.Resource("## Findings\n\n### One {#f-one .concern}\n\nText."));

    [Fact]
    public async Task Nobody_comes_in_without_signing_in()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        using var stranger = StudioInTest.NewClient(studio.Address);
        foreach (var path in new[] { "/", "/library", "/edit/audits/a", "/trail.csv", "/nothing" })
        {
            using var answer = await stranger.GetAsync(path);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith(studio.ServiceAddress, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
        using var body = new FormUrlEncodedContent([new("text", "x")]);
        using var sent = await stranger.PostAsync("/edit/audits/a", body);
        Assert.Equal(HttpStatusCode.Unauthorized, sent.StatusCode);
        Assert.Contains("nothing was saved", await sent.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var key = await stranger.GetAsync("/start?key=any");
        Assert.Equal(HttpStatusCode.Redirect, key.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites_and_a_forged_one_opens_nothing()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        using var stranger = StudioInTest.NewClient(studio.Address);
        stranger.DefaultRequestHeaders.Add("Cookie", "hub-studio=forged");
        Assert.Equal(HttpStatusCode.Redirect, (await stranger.GetAsync("/")).StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";
        using var other = StudioInTest.NewClient(studio.Address);
        Assert.Equal(HttpStatusCode.BadRequest, (await other.SendAsync(request)).StatusCode);
        using var callback = await other.GetAsync("/signed-in?code=made-up&state=made-up");
        Assert.Equal(HttpStatusCode.Forbidden, callback.StatusCode);
    }

    [Fact]
    public async Task Somebody_without_a_role_is_told_so_and_remembered()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        foreach (var who in new[] { "mallory@cleaners", "mallory" })
        {
            var (browser, answer) = await studio.SignInAsync(who);
            using (browser)
            using (answer)
            {
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                Assert.Contains("none of their groups has a role", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
                Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).StatusCode);
            }
        }
        Assert.Contains("TurnedAway", studio.Trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_is_led_to_the_page_that_they_asked_for_and_signs_out_again()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        var (browser, answer) = await studio.SignInAsync("ada@publishers", "/library?q=one");
        using var first = answer;
        Assert.Equal("/library?q=one", answer.RequestMessage!.RequestUri!.PathAndQuery);
        var page = StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("Ada, publisher", page.QuerySelector(".st-person span")!.TextContent);
        using var left = await StudioInTest.SendAsync(browser, page, form: "header form");
        Assert.Equal("/signed-out", left.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync("/library")).StatusCode);
        Assert.Contains("SignedIn", studio.Trail, StringComparison.Ordinal);
        Assert.Contains("SignedOut", studio.Trail, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Fact]
    public async Task Readers_look_and_change_nothing()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        using var browser = await studio.BrowserOfAsync("rita@readers");
        var library = await TeamStudio.PageAsync(browser, "/library");
        Assert.Empty(library.QuerySelectorAll("a[href^='/edit'], a[href='/new'], a[href^='/manage']"));
        string[] forbidden =
        [
            "/edit/audits/a", "/new", "/import", "/file?path=hub.yml", "/manage/audits/a", "/trail", "/trail.csv"
        ];
        foreach (var path in forbidden)
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(path)).StatusCode);
        var token = library.QuerySelector("header input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var path in new[] { "/edit/audits/a", "/publish", "/withdraw/audits/a", "/join", "/releases", "/unknown" })
        {
            using var body = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("text", "x")]);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync(path, body)).StatusCode);
        }
    }

    [Fact]
    public async Task Authors_write_and_do_not_publish()
    {
        // A diagnostic of search.yml stands on the desk: its pin leads nowhere.
        await using var studio = await TeamStudio.StartAsync(
            needsSecondPerson: false, Audit, ("search.yml", "pins:\n  - { query: q, resource: gone }\n"), ("safety.yml", "places: []\n"));
        using var browser = await studio.BrowserOfAsync("abel@authors");
        Assert.Empty(await RefusedLinksAsync(browser, "/", "/library", "/publish", "/releases", "/preview/audits/a", "/edit/audits/a"));
        var form = await TeamStudio.PageAsync(browser, "/edit/audits/a");
        using var saved = await StudioInTest.SendAsync(browser, form, "save", (name, _, value) =>
            name == "card.text" ? value.Replace("Text.", "Other text.", StringComparison.Ordinal) : value);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        Assert.Contains("Other text.", studio.Text(Path), StringComparison.Ordinal);
        var publish = await TeamStudio.PageAsync(browser, "/publish");
        Assert.Empty(publish.QuerySelectorAll("main form"));
        var token = publish.QuerySelector("header input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var path in new[] { "/publish", "/releases", "/withdraw/audits/a" })
        {
            using var body = new FormUrlEncodedContent(
                [new("__RequestVerificationToken", token), new("by", "abel"), new("reason", "r")]);
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.PostAsync(path, body)).StatusCode);
        }
        Assert.False(Directory.Exists(System.IO.Path.Combine(studio.Published, "releases")));
    }

    // Follows each link of some pages, and returns those that are for other roles: to pages that are refused, or to lists that could not
    // be saved.
    private static async Task<List<string>> RefusedLinksAsync(HttpClient browser, params string[] pages)
    {
        var refused = new List<string>();
        foreach (var path in pages)
        {
            var links = (await TeamStudio.PageAsync(browser, path)).QuerySelectorAll("a[href^='/']");
            foreach (var link in links.Select(each => each.GetAttribute("href")!).Distinct())
            {
                using var answer = await browser.GetAsync(link);
                if (answer.StatusCode is HttpStatusCode.Forbidden || link.Contains("search.yml", StringComparison.Ordinal))
                    refused.Add($"{path}: {link}");
            }
        }
        return refused;
    }

    [Theory]
    [InlineData("hub.yml", "name: Other\n", "only publishers may change it")]
    [InlineData("safety.yml", "harmless-words: [Amy]\n", "only publishers may change it")]
    [InlineData(Path, "STATUS", "Authors can change the status to draft")]
    [InlineData(Path, "RISK", "Only publishers may accept")]
    [InlineData(Path, "CASE", "switches a check off")]
    [InlineData(Path, "BROKEN", "can no longer be read")]
    public async Task Authors_switch_no_check_off(string path, string change, string words)
    {
        var draft = SmallHub.Resource("## Findings\n\n### One {#f-one .concern}\n\nText.", "status: draft\n");
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, (Path, draft), ("safety.yml", "places: []\n"));
        using var browser = await studio.BrowserOfAsync("abel@authors");
        var before = studio.Text(path);
        var text = change switch
        {
            "STATUS" => before.Replace("status: draft\n", string.Empty, StringComparison.Ordinal),
            "RISK" => before.Replace(
                "status: draft\n", "status: draft\naccepted-risks:\n  - { code: LH401, text: \"aa\", reason: \"b\", role: \"c\" }\n",
                StringComparison.Ordinal),
            "CASE" => before.Replace("status: draft\n", "status: draft\ncase-material: false\n", StringComparison.Ordinal),
            "BROKEN" => before.Replace("status: draft\n", "status: draft\nstatus: published\n", StringComparison.Ordinal),
            _ => change,
        };
        Assert.NotEqual(before, text);
        var page = await TeamStudio.PageAsync(browser, $"/file?path={path}");
        using var answer = await StudioInTest.SendAsync(browser, page, change: (name, _, value) => name == "text" ? text : value);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var shown = StudioInTest.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Contains(words, shown.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        // What was written is still there to be mended.
        Assert.Equal(text.Trim(), shown.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(before, studio.Text(path));
    }

    [Fact]
    public async Task A_publisher_publishes_under_the_name_of_the_sign_in_and_the_trail_says_so()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        using var browser = await studio.BrowserOfAsync("ada@publishers");
        var page = await TeamStudio.PageAsync(browser, "/publish");
        Assert.Empty(page.QuerySelectorAll("input[name=by]"));
        using var sent = await StudioInTest.SendAsync(browser, page);
        Assert.Equal("/releases?done=published", sent.Headers.Location!.ToString());
        var releases = await TeamStudio.PageAsync(browser, "/releases");
        Assert.Contains("By Ada", releases.Body!.TextContent, StringComparison.Ordinal);
        var trail = await TeamStudio.PageAsync(browser, "/trail");
        Assert.Equal(["published", "signed in"], trail.QuerySelectorAll("tbody tr td:nth-child(4)").Select(cell => cell.TextContent));
        var table = await browser.GetStringAsync("/trail.csv");
        Assert.StartsWith("at,who,id,role,what,about,detail\r\n", table, StringComparison.Ordinal);
        Assert.Contains(",Ada,ada@publishers,publisher,published,", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_board_wishes_a_second_publisher_must_agree_to_exactly_what_goes_out()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: true, Audit);
        using var ada = await studio.BrowserOfAsync("ada@publishers");
        using var bea = await studio.BrowserOfAsync("bea@publishers");
        for (var twice = 0; twice < 2; twice++)
        {
            using var asked = await StudioInTest.SendAsync(ada, await TeamStudio.PageAsync(ada, "/publish"));
            Assert.Equal("/publish?done=asked", asked.Headers.Location!.ToString());
        }
        Assert.False(Directory.Exists(System.IO.Path.Combine(studio.Published, "releases")));
        // A change after the question: what Ada asked for is not what Bea sees, so Bea only asks in turn.
        var form = await TeamStudio.PageAsync(ada, "/edit/audits/a");
        using var saved = await StudioInTest.SendAsync(ada, form, "save", (name, _, value) =>
            name == "card.text" ? value.Replace("Text.", "Other text.", StringComparison.Ordinal) : value);
        using var counter = await StudioInTest.SendAsync(bea, await TeamStudio.PageAsync(bea, "/publish"));
        Assert.Equal("/publish?done=asked", counter.Headers.Location!.ToString());
        var page = await TeamStudio.PageAsync(ada, "/publish");
        Assert.Equal("Agree and publish", page.QuerySelector("main form button")!.TextContent);
        using var agreed = await StudioInTest.SendAsync(ada, page);
        Assert.Equal("/releases?done=published", agreed.Headers.Location!.ToString());
        var releases = await TeamStudio.PageAsync(bea, "/releases");
        Assert.Contains("By Bea, agreed by Ada", releases.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Agreed", studio.Trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_opens_with_a_ticket_of_the_studio_and_with_nothing_else()
    {
        await using var studio = await TeamStudio.StartAsync(
            needsSecondPerson: false, Audit, ("briefings/d.md", SmallHub.Resource("Text.", "status: draft\n", "A draft")));
        using var rita = await studio.BrowserOfAsync("rita@readers");
        var page = await TeamStudio.PageAsync(rita, "/preview/audits/a");
        var source = page.QuerySelector("iframe")!.GetAttribute("src")!;
        Assert.StartsWith(studio.PreviewAddress, source, StringComparison.Ordinal);
        using var stranger = StudioInTest.NewClient(studio.PreviewAddress);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/audits/a/")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync("/audits/a/?ticket=made-up")).StatusCode);
        using var browser = StudioInTest.NewClient(studio.PreviewAddress);
        using var opened = await browser.GetAsync(source);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Contains($"frame-ancestors 'self' {studio.Address}", opened.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/audits/a/")).StatusCode);
        // The page on paper and one that is not saved are shown in the same way, and only authors have texts that are not saved.
        using var abel = await studio.BrowserOfAsync("abel@authors");
        var form = await TeamStudio.PageAsync(abel, "/edit/audits/a");
        using var unsaved = await StudioInTest.SendAsync(abel, form, "preview", (name, _, value) =>
            name == "card.text" ? value.Replace("Text.", "Unsaved words.", StringComparison.Ordinal) : value);
        foreach (var frame in StudioInTest.Parse(await unsaved.Content.ReadAsStringAsync()).QuerySelectorAll("iframe"))
        {
            var link = new Uri(frame.GetAttribute("src")!);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.GetAsync(link.AbsolutePath)).StatusCode);
            using var other = StudioInTest.NewClient(studio.PreviewAddress);
            Assert.Contains("Unsaved words.", await other.GetStringAsync(link), StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.Redirect, (await StudioInTest.NewClient(studio.Address).GetAsync("/library")).StatusCode);
        await TellsWhoWritesAsync(abel, rita);
    }

    // The desk of somebody else says who works on a draft, and whether that is saved.
    private static async Task TellsWhoWritesAsync(HttpClient writer, HttpClient other)
    {
        foreach (var (button, mine, theirs) in new[]
        {
            ("check", "you are writing now", "[Aa]bel.* is writing now"), ("save", "saved by you", "saved by .*[Aa]bel"),
        })
        {
            using var sent = await StudioInTest.SendAsync(
                writer, await TeamStudio.PageAsync(writer, "/edit/briefings/d"), button,
                (name, _, value) => name == "card.text" ? "Other text." : value);
            Assert.Contains(mine, await DraftsAsync(writer), StringComparison.Ordinal);
            Assert.Matches(theirs, await DraftsAsync(other));
        }

        static async Task<string> DraftsAsync(HttpClient browser) =>
            (await TeamStudio.PageAsync(browser, "/")).QuerySelector("#drafts")!.TextContent;
    }

    [SkippableFact]
    public async Task Behind_nginx_as_it_is_delivered_a_team_signs_in_writes_and_sees_the_preview()
    {
        Skip.If(Nginx.Program is null, "nginx is not installed.");
        var port = SignInService.FreePort();
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, port, Audit);
        using var nginx = await Nginx.StartAsync(
            "studio.nginx.conf", port, ("preview.studio.example.org;", "localhost;"),
            ("server_name studio.example.org;", "server_name 127.0.0.1;"),
            ("http://127.0.0.1:5090", studio.Listens), ("http://127.0.0.1:5091", studio.PreviewListens));
        using var browser = await studio.BrowserOfAsync("ada@publishers");
        var form = await TeamStudio.PageAsync(browser, "/edit/audits/a");
        using var saved = await StudioInTest.SendAsync(browser, form, "save", (name, _, value) =>
            name == "card.text" ? value.Replace("Text.", "Other text.", StringComparison.Ordinal) : value);
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var page = await TeamStudio.PageAsync(browser, "/preview/audits/a");
        using var other = StudioInTest.NewClient(studio.PreviewAddress);
        using var shown = await other.GetAsync(page.QuerySelector("iframe")!.GetAttribute("src"));
        Assert.Contains("Other text.", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var published = await StudioInTest.SendAsync(browser, await TeamStudio.PageAsync(browser, "/publish"));
        Assert.Equal("/releases?done=published", published.Headers.Location!.ToString());
        Assert.DoesNotContain("code=", await nginx.LogAsync(), StringComparison.Ordinal);
    }
}
