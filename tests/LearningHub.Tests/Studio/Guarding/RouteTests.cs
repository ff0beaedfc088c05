using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using LearningHub.Content.Editing;
using LearningHub.Studio.People;
using LearningHub.Studio.Readers;
using LearningHub.Tests.Studio.SigningIn;
using LearningHub.Tests.Support;
using LearningHub.Web.Insight;

namespace LearningHub.Tests.Studio.Guarding;

/// <summary>What every page and form of the studio refuses. The lists are made from its routes, so that none can be forgotten.</summary>
public sealed class RouteTests
{
    private const string Resource = "audits/a";
    private const string Script = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static readonly (string, string) Audit =
        ("audits/a.md", SmallHub.Resource("## Findings\n\n### One {#f-one .concern}\n\nText."));

    // Who may use what. A new route fails the test until somebody has decided it here.
    private static readonly Dictionary<StudioRole, string[]> Allowed = new()
    {
        [StudioRole.Reader] =
        [
            "GET /", "GET /library", "GET /publish", "GET /publish/progress", "GET /releases", "GET /help",
            "GET /preview/{section}/{id}", "GET /signed-out",
            "POST /sign-out",
        ],
        [StudioRole.Author] =
        [
            "GET /new", "POST /new", "GET /file", "POST /file", "POST /join", "GET /entries", "GET /entry", "POST /entry", "GET /import",
            "POST /import", "GET /insight", "GET /insight.csv", "GET /edit/{section}/{id}", "POST /edit/{section}/{id}",
            "GET /compare/{section}/{id}", "GET /readers/{section}/{id}", "POST /readers/{section}/{id}", "GET /versions/{section}/{id}",
            "POST /restore/{section}/{id}", "GET /manage/{section}/{id}", "POST /copy/{section}/{id}", "POST /rename/{section}/{id}",
            "GET /pick/{kind}", "POST /spelling", "POST /preview/{section}/{id}",
        ],
        [StudioRole.Publisher] =
        [
            "GET /settings", "POST /settings", "POST /publish", "POST /releases", "POST /history", "GET /trail", "GET /trail.csv",
            "GET /purge", "POST /purge", "GET /rounds", "POST /rounds", "GET /rounds/{id}", "POST /rounds/{id}/returns",
            "POST /rounds/{id}/collate", "POST /rounds/{id}/close",
            "GET /rounds/{id}/results", "POST /withdraw/{section}/{id}", "POST /spelling/add",
        ],
    };

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var before = StateOf(studio);
        foreach (var address in StudioAddresses.Forms(studio.Host, Resource))
        {
            using var body = new FormUrlEncodedContent(
            [
                new("text", "other"), new("hash", EditableText.HashOf(studio.Bytes("audits/a.md"))), new("reason", "r"), new("title", "T"),
                new("type", "audit"), new("do", "save"), new("by", "N"), new("__RequestVerificationToken", "made up"),
            ]);
            using var answer = await studio.Client.PostAsync(address, body);
            Assert.True(answer.StatusCode is HttpStatusCode.BadRequest, $"{address}: {answer.StatusCode}");
        }
        Assert.Equal(before, StateOf(studio));
    }

    [Fact]
    public async Task Another_host_name_is_refused_everywhere_in_the_preview_and_for_readers()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        var links = new ReaderLinks(Path.Combine(studio.Published, "studio"), TimeProvider.System);
        var reader = $"/read/{links.TokenFor(links.Make("audits/a.md", "An officer"))}";
        var preview = new Uri((await studio.GetAsync($"/preview/{Resource}")).QuerySelector("iframe")!.GetAttribute("src")!);
        using var other = StudioInTest.NewClient(preview.GetLeftPart(UriPartial.Authority));
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(reader)).StatusCode);
        string[] pages =
            [.. StudioAddresses.Pages(studio.Host, Resource), "/start?key=any", "/trail.csv", "/insight.csv", "/assets/studio.js"];
        string[] forms = [.. StudioAddresses.Forms(studio.Host, Resource)];
        foreach (var name in new[] { "evil.example", "127.0.0.1.evil.example", "localhost.evil.example" })
        {
            foreach (var page in pages) await RefusesAsync(studio.Client, HttpMethod.Get, page, name);
            foreach (var form in forms) await RefusesAsync(studio.Client, HttpMethod.Post, form, name);
            foreach (var page in new[] { reader, "/audits/a/", "/read/studio.css" }) await RefusesAsync(other, HttpMethod.Get, page, name);
            await RefusesAsync(other, HttpMethod.Post, reader, name);
        }
    }

    [Fact]
    public async Task Script_in_every_field_of_every_form_is_shown_as_words()
    {
        await using var studio = await StudioInTest.OfAsync(Audit);
        SeedReadersAndSearches(studio);
        var sent = 0;
        foreach (var address in StudioAddresses.Pages(studio.Host, Resource).Where(address => !IsOfRound(address)).ToArray())
        {
            foreach (var form in (await studio.GetAsync(address)).QuerySelectorAll("main form").OfType<IHtmlFormElement>())
            {
                // Withdrawn at the end, so that the pages of the resource are there until then.
                if (form.GetAttribute("action")!.StartsWith("/withdraw/", StringComparison.Ordinal)) continue;
                await SendScriptAsync(studio, form, address);
                sent++;
            }
        }
        Assert.True(sent > 15, $"{sent} forms");
        foreach (var address in StudioAddresses.Pages(studio.Host, Resource).Where(address => !IsOfRound(address)).ToArray())
            HasNoScript(await studio.GetAsync(address), address);
        var withdrawn = (await studio.GetAsync($"/manage/{Resource}")).QuerySelector("form[action^='/withdraw/']")!;
        await SendScriptAsync(studio, (IHtmlFormElement)withdrawn, "withdraw");
        foreach (var address in new[] { "/", "/library", "/publish", "/trail" }) HasNoScript(await studio.GetAsync(address), address);
    }

    [Fact]
    public async Task Every_page_and_form_is_refused_to_those_whose_role_is_too_small()
    {
        await using var studio = await TeamStudio.StartAsync(needsSecondPerson: false, Audit);
        Assert.Equal(Allowed.Values.SelectMany(routes => routes).Order(StringComparer.Ordinal),
            StudioAddresses.Routes(studio.Host).Order(StringComparer.Ordinal));
        foreach (var (who, role) in new[] { ("rita@readers", StudioRole.Reader), ("abel@authors", StudioRole.Author) })
        {
            using var browser = await studio.BrowserOfAsync(who);
            var token = (await TeamStudio.PageAsync(browser, "/library"))
                .QuerySelector("header input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            foreach (var (needed, routes) in Allowed)
            {
                foreach (var route in routes)
                {
                    // Whoever may send a form is not tried: it would do its work.
                    if (needed <= role && route.StartsWith("POST", StringComparison.Ordinal)) continue;
                    var status = await StatusAsync(browser, route, token);
                    Assert.True(status is HttpStatusCode.Forbidden == needed > role, $"{who}, {route}: {status}");
                }
            }
        }
    }

    private static void SeedReadersAndSearches(StudioInTest studio)
    {
        var state = Path.Combine(studio.Published, "studio");
        var links = new ReaderLinks(state, TimeProvider.System);
        var link = links.Make("audits/a.md", Script);
        Assert.True(links.TryAdd(link, Script, "One", Script));
        using var counter = new SearchCounter(new InsightFolder(Path.Combine(state, "insight")), "host");
        for (var i = 0; i < SearchCounter.FewestShown; i++) counter.Count(Script, 0, Script, 8);
    }

    private static async Task SendScriptAsync(StudioInTest studio, IHtmlFormElement form, string address)
    {
        var button = form.QuerySelector("button[name=do]")?.GetAttribute("value");
        using var answer = await StudioInTest.SendAsync(
            studio.Client, form, button, (name, _, value) => IsOfStudio(name) ? value : Script);
        Assert.True((int)answer.StatusCode < 500, $"{address}: {answer.StatusCode}");
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.Content.Headers.ContentType?.MediaType == "text/html") HasNoScript(StudioInTest.Parse(text), address);
    }

    // What somebody who writes cannot change: tokens, and what the page says of itself.
    private static bool IsOfStudio(string name) =>
        name is "__RequestVerificationToken" or "hash" or "gap" or "card.gap" or "card.kind" or "lead" or "opening" or "closing" or "front"
            || name.StartsWith("has.", StringComparison.Ordinal);

    private static void HasNoScript(IHtmlDocument page, string address)
    {
        var scripts = page.QuerySelectorAll("script").Select(each => each.GetAttribute("src"));
        Assert.True(scripts.All(each => each is "/assets/studio.js" or "/assets/editor.js"), address);
        Assert.True(page.QuerySelectorAll("img, [onerror]").Length == 0, address);
    }

    private static bool IsOfRound(string address) => address.StartsWith("/rounds/", StringComparison.Ordinal);

    private static async Task RefusesAsync(HttpClient browser, HttpMethod method, string address, string host)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Host = host;
        using var answer = await browser.SendAsync(request);
        Assert.True((int)answer.StatusCode is 400 or 421, $"{host}, {method} {address}: {answer.StatusCode}");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser, string route, string token)
    {
        var parts = route.Split(' ');
        using var request = new HttpRequestMessage(HttpMethod.Parse(parts[0]), StudioAddresses.Address(parts[1], Resource));
        if (request.Method == HttpMethod.Post) request.Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await browser.SendAsync(request);
        return answer.StatusCode;
    }

    // Every file of content and of what is published, with its hash.
    private static string[] StateOf(StudioInTest studio) =>
    [
        .. new[] { studio.Content, studio.Published }.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"),
    ];
}
