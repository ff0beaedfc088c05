using LearningHub.Site.Pages.Search.Paging;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using LearningHub.Content.Reading.Files;
using LearningHub.Site;
using LearningHub.Site.Pages.Search;
using LearningHub.Site.Searching;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Tests.Site;

public sealed class SearchPageTests
{
    private const string Audit = """
        An audit of eight cases.

        ## What we saw

        Plans were late.

        ### Where

        Everywhere.

        ## Findings

        ### Visits were planned {#f-visits .concern themes=binge-drinking}

        Nobody called at the weekend.

        ## Recommendations

        ### Call without notice {#r-call themes=binge-drinking}

        At weekends too.
        """;

    private static readonly IReadOnlyList<SiteOutput> Plan = BuiltSite.Plan(MemoryFiles.FromTexts(SmallHub.Files(
        ("audits/small-audit.md", SmallHub.Resource(
            Audit, "themes: [supervision]\naudiences: [social-worker]\nlevels: [early-help]\nages: [baby]\nperiod: \"2020\"\n",
                "A small audit")))));

    [Fact]
    public async Task The_index_holds_sections_that_can_be_linked_to_with_terms_of_their_own()
    {
        using var index = JsonDocument.Parse(await BuiltSite.ReadAsync(Plan, "search/index.json"));
        var resource = index.RootElement.GetProperty("resources")[0];
        Assert.Equal("/audits/small-audit/", resource.GetProperty("address").GetString());
        Assert.Equal("2026-01-01", resource.GetProperty("date").GetString());
        Assert.Equal("supervision", resource.GetProperty("themes")[0].GetString());
        var sections = index.RootElement.GetProperty("sections").EnumerateArray()
            .Where(section => section.GetProperty("resource").GetInt32() == 0)
            .Select(section => (Anchor: Text(section, "anchor"), Title: Text(section, "title"), Kind: Text(section, "kind"),
                Words: Text(section, "text"))).ToArray();
        Assert.Equal(
            [
                (null, "", null, "An audit of eight cases."),
                ("what-we-saw", "What we saw", null, "Plans were late."),
                ("where", "Where", null, "Everywhere."),
                ("f-visits", "Visits were planned", "concern", "Nobody called at the weekend."),
                ("r-call", "Call without notice", "recommendation", "At weekends too."),
            ],
            sections);
        var finding = index.RootElement.GetProperty("sections").EnumerateArray().Single(section => Text(section, "kind") == "concern");
        Assert.Equal(["binge-drinking"], finding.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()!));
    }

    [Fact]
    public async Task The_index_knows_names_that_mean_the_same_and_the_glossary()
    {
        using var index = JsonDocument.Parse(await BuiltSite.ReadAsync(Plan, "search/index.json"));
        var synonyms = index.RootElement.GetProperty("synonyms").EnumerateArray()
            .Select(group => group.EnumerateArray().Select(name => name.GetString()!).ToArray()).ToArray();
        Assert.Contains(synonyms, group => group.SequenceEqual(["CIN", "child in need"]));
        var term = index.RootElement.GetProperty("terms").EnumerateArray().Single(each => Text(each, "title") == "CIN: child in need");
        Assert.StartsWith("/glossary/#", Text(term, "address"), StringComparison.Ordinal);
        Assert.Contains($"id=\"{Text(term, "address")!.Split('#')[1]}\"", await BuiltSite.ReadAsync(Plan, "glossary/index.html"),
            StringComparison.Ordinal);
        Assert.DoesNotContain(
            index.RootElement.GetProperty("resources").EnumerateArray(), resource => Text(resource, "address") == "/glossary/");
    }

    [Fact]
    public async Task The_index_knows_references()
    {
        var plan = BuiltSite.Plan(
            MemoryFiles.FromTexts(SmallHub.Files(("search.yml", "see: [{ words: [baby blues], find: [mental ill health] }]"))));
        using var index = JsonDocument.Parse(await BuiltSite.ReadAsync(plan, "search/index.json"));
        Assert.Equal("""[{"words":["baby blues"],"find":["mental ill health"]}]""", index.RootElement.GetProperty("see").GetRawText());
    }

    [Fact]
    public async Task Long_sections_are_cut_at_a_word()
    {
        var plan = BuiltSite.Plan(
            MemoryFiles.FromTexts(SmallHub.Files(
            ("good-practice/long.md", SmallHub.Resource(string.Join(' ', Enumerable.Repeat("abcdefghi", 400)))))));
        using var index = JsonDocument.Parse(await BuiltSite.ReadAsync(plan, "search/index.json"));
        var text = Text(index.RootElement.GetProperty("sections")[0], "text")!;
        Assert.InRange(text.Length, 1900, 2000);
        Assert.EndsWith("abcdefghi", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_has_the_search_box_and_tells_browsers_how_to_search()
    {
        foreach (var path in new[] { "index.html", "audits/small-audit/index.html", "search/index.html", "404.html" })
        {
            var page = new HtmlParser().ParseDocument(await BuiltSite.ReadAsync(Plan, path));
            var box = page.QuerySelector("header form[role=search][method=get]")!;
            Assert.NotNull(box.QuerySelector("input[name=q]"));
            Assert.EndsWith("search/", box.GetAttribute("action"), StringComparison.Ordinal);
            Assert.Equal(box.GetAttribute("action"),
                $"{box.GetAttribute("data-root")}search/".Replace("././", "./", StringComparison.Ordinal));
            Assert.EndsWith("opensearch.xml", page.QuerySelector("link[rel=search]")!.GetAttribute("href"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_sitemap_names_every_page_that_may_be_indexed_and_no_other()
    {
        var named = XDocument.Parse((await BuiltSite.ReadAsync(Plan, "sitemap.xml")).TrimStart('\uFEFF')).Descendants()
            .Where(element => element.Name.LocalName == "loc")
                .Select(element => element.Value["https://example.org/".Length..] + "index.html").ToHashSet();
        foreach (var path in Plan.Select(output => output.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(await BuiltSite.ReadAsync(Plan, path));
            var isIndexed = page.QuerySelector("meta[name=robots]") is null && page.QuerySelector("meta[http-equiv=refresh]") is null
                && path != "404.html";
            Assert.True(named.Contains(path) == isIndexed, path);
        }
    }

    [Fact]
    public async Task The_description_for_browsers_keeps_to_the_bounds_of_OpenSearch()
    {
        var settings = SmallHub.Files();
        settings["hub.yml"] =
            settings["hub.yml"].Replace("name: Small hub", "name: A hub with quite a long name indeed", StringComparison.Ordinal);
        XNamespace space = "http://a9.com/-/spec/opensearch/1.1/";
        var root = XDocument.Parse(
            (await BuiltSite.ReadAsync(BuiltSite.Plan(MemoryFiles.FromTexts(settings)), "opensearch.xml")).TrimStart('\uFEFF')).Root!;
        Assert.Equal("A hub with quite", root.Element(space + "ShortName")!.Value);
        Assert.True(root.Element(space + "LongName")!.Value.Length <= 48);
        Assert.Equal("https://example.org/search/?q={searchTerms}", root.Element(space + "Url")!.Attribute("template")!.Value);
    }

    [Fact]
    public async Task An_answer_takes_the_place_of_the_start_in_the_shell_and_is_not_indexed()
    {
        var page = await BuiltSite.ReadAsync(Plan, SearchShell.Path);
        var shell = SearchShell.Read(page)!;
        using var inner = new StringWriter();
        await DefaultTheme.Instance.WriteSearchResultsAsync(SearchSamples.Results, inner);
        var answer = new HtmlParser().ParseDocument(shell.With(inner.ToString()));
        Assert.Equal(new HtmlParser().ParseDocument(page).Title, answer.Title);
        Assert.Equal("noindex", Assert.Single(answer.QuerySelectorAll("meta[name=robots]")).GetAttribute("content"));
        Assert.Equal("host", Assert.Single(answer.QuerySelectorAll("main [data-search]")).GetAttribute("data-search"));
        Assert.Equal(2, answer.QuerySelectorAll(".lh-hit").Length);
        Assert.Equal(SearchSamples.Form.Query, answer.QuerySelector("#search-query")!.GetAttribute("value"));
        Assert.Null(answer.QuerySelector("[data-needs-script]"));
        Assert.NotNull(answer.QuerySelector("footer"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<title>x</title>")]
    [InlineData("<!--search:begin--><!--search:end--><title>x</title>")]
    [InlineData("<title>x</title><!--search:end--><!--search:begin-->")]
    public void A_page_without_a_place_for_results_is_no_shell(string html) => Assert.Null(SearchShell.Read(html));

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 2, "[1] 2")]
    [InlineData(3, 5, "1 2 [3] 4 5")]
    [InlineData(6, 40, "1 … 5 [6] 7 … 40")]
    [InlineData(1, 40, "[1] 2 … 40")]
    [InlineData(40, 40, "1 … 39 [40]")]
    public void Paging_shows_the_ends_the_neighbours_and_gaps_that_save_room(int current, int count, string expected)
    {
        var view = PagingView.For(current, count, page => $"?page={page}");
        Assert.Equal(expected, view is null ? string.Empty
            : string.Join(' ', view.Pages.Select(page => page.IsGap ? "…" : page.IsCurrent ? $"[{page.Number}]" : $"{page.Number}")));
        Assert.Equal(current == 1 ? null : $"?page={current - 1}", view?.PreviousHref);
        Assert.Equal(current == count ? null : $"?page={current + 1}", view?.NextHref);
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
