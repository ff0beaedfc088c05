using LearningHub.Site.Pages.Search;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Searching;

/// <summary>The search page on a host that only serves files: the browser answers.</summary>
[Collection("work")]
public sealed class StaticSearchTests(HubInBrowser hub) : BrowserTest(hub)
{
    private PlainHost host = null!;

    public override async Task InitializeAsync() => host = await PlainHost.StartAsync(Hub.SiteFolder);

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("binge drinking baby", "babies")]
    [InlineData("disguised complience", "cooperation")]
    [InlineData("CIN plan minutes", "Child in need plans")]
    [InlineData("what is MARAC", "MARAC")]
    [InlineData("marc", "MARAC")]
    [InlineData("toxic tiro", "toxic trio")]
    [InlineData("\"voice of the child\"", "voice")]
    public async Task What_practitioners_ask_is_among_the_first_three_results(string query, string expected)
    {
        var page = await SearchAsync(query);
        var first = await page.Locator(".lh-hit").AllTextContentsAsync();
        Assert.Contains(first.Take(3), text => text.Contains(expected, StringComparison.OrdinalIgnoreCase));
        Assert.True(await page.Locator("mark.lh-match").CountAsync() > 0);
    }

    [Fact]
    public async Task Words_typed_before_the_first_answer_comes_stay_and_are_searched()
    {
        var page = await Hub.OpenAtAsync("about:blank");
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/search/index.json", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync($"{host.Address}search/?q=sleep");
        await Assertions.Expect(page.Locator("#results-heading")).ToHaveTextAsync("Searching…");
        await page.Locator("#search-query").FillAsync("supervision");
        held.SetResult();
        await Assertions.Expect(page.Locator(".lh-hit").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#search-query")).ToHaveValueAsync("supervision");
        await page.Locator("#search-query").PressAsync("Enter");
        await HubInBrowser.ArriveAsync(page, "q=supervision");
    }

    [Fact]
    public async Task Links_of_results_lead_to_the_very_section()
    {
        var page = await SearchAsync("binge drinking face value");
        await page.Locator(".lh-hit__section a", new PageLocatorOptions { HasTextString = "Binge drinking was taken at face value" })
            .ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}audits/ce-substance-misuse-audit-2014/#f-binge");
        await Assertions.Expect(page.Locator(":target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_page_says_which_search_answers_and_loads_nothing_of_it_before_it_is_used()
    {
        var page = await Hub.OpenAtAsync("about:blank");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync($"{host.Address}search/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(
            asked, path =>
                path.EndsWith("index.json", StringComparison.Ordinal) || path.EndsWith("minisearch.js", StringComparison.Ordinal));
        await page.Locator("#search-query").FillAsync("supervision");
        await page.Locator("#search-query").PressAsync("Enter");
        Assert.Equal(SearchAnswerer.Browser, await page.Locator(".lh-search__answerer").TextContentAsync());
        Assert.Contains(asked, path => path == $"{PlainHost.Folder}/search/index.json");
        Assert.DoesNotContain(asked, path => path.Contains("/api/", StringComparison.Ordinal));
        Assert.All(asked, path => Assert.StartsWith(PlainHost.Folder, path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_narrow_keep_the_focus_and_stand_in_the_address_and_back_takes_them_off()
    {
        var page = await SearchAsync("parents");
        var all = await TotalAsync(page);
        await page.Locator("#facet-type summary").ClickAsync();
        var label = await page.Locator("label[for=type-audit]").TextContentAsync();
        await page.Locator("#type-audit").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=parents&type=audit");
        var audits = await TotalAsync(page);
        Assert.Contains($"({audits})", label, StringComparison.Ordinal);
        Assert.True(audits < all);
        Assert.Equal("type-audit", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal(["Audit"], (await page.Locator(".lh-hit > .lh-meta").AllTextContentsAsync()).Select(text => text.Split(" · ")[0])
            .Distinct());
        Assert.StartsWith($"{audits} results", await page.Locator(".lh-search > [role=status]").TextContentAsync(),
            StringComparison.Ordinal);

        await page.Locator("#type-research").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=parents&type=audit&type=research");
        Assert.True(await TotalAsync(page) > audits);
        await page.Locator("#type-research").UncheckAsync();
        await Assertions.Expect(page.Locator("#type-research")).Not.ToBeCheckedAsync();
        Assert.Equal(audits, await TotalAsync(page));
        await page.Locator(".lh-chosen__filter").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=parents");
        Assert.Equal(all, await TotalAsync(page));
    }

    [Fact]
    public async Task An_address_alone_gives_the_same_results_dates_role_and_order_included()
    {
        var page = await Hub.OpenAtAsync(
            $"{host.Address}search/?q=plan&audience=supervisor&published_from=2020-01-01"
            + "&published_to=2999-12-31&sort=oldest&role=health-visitor");
        await page.Locator(".lh-search__answerer").WaitForAsync();
        Assert.True(await TotalAsync(page) > 0);
        await Assertions.Expect(page.Locator("#audience-supervisor")).ToBeCheckedAsync();
        Assert.Equal("health-visitor", await page.Locator("#search-role").InputValueAsync());
        Assert.Equal("2020-01-01", await page.Locator("#published-from").InputValueAsync());
        Assert.Equal("Oldest first", await page.Locator(".lh-sort [aria-current]").TextContentAsync());
        Assert.Equal(3, await page.Locator(".lh-chosen__filter").CountAsync());
        var none = await Hub.OpenAtAsync($"{host.Address}search/?q=plan&published_to=1999-12-31");
        await Assertions.Expect(none.Locator("#results-heading")).ToHaveTextAsync("Nothing found for “plan”");
    }

    [Fact]
    public async Task A_role_lifts_what_is_for_it_and_loses_nothing()
    {
        var plain = await SearchAsync("child");
        var before = await plain.Locator(".lh-hit__title").AllTextContentsAsync();
        var rank = await FirstForFamiliesAsync();
        Assert.True(rank > 0, "A page for families is first already.");
        await plain.Locator("#search-role").SelectOptionAsync("public");
        await Assertions.Expect(plain).ToHaveURLAsync($"{host.Address}search/?q=child&role=public");
        for (var tries = 0; tries < 50 && await FirstForFamiliesAsync() >= rank; tries++) await plain.WaitForTimeoutAsync(200);
        Assert.InRange(await FirstForFamiliesAsync(), 0, rank - 1);
        Assert.Equal(before.Count, (await plain.Locator(".lh-hit__title").AllTextContentsAsync()).Count);

        // After all others if the page of results has none.
        async Task<int> FirstForFamiliesAsync() =>
            (await plain.Locator(".lh-hit > .lh-meta").AllTextContentsAsync())
                .TakeWhile(meta => !meta.Contains("For families", StringComparison.Ordinal)).Count();
    }

    [Fact]
    public async Task A_minus_sign_leaves_out_and_quotation_marks_keep_together()
    {
        Assert.Equal(0, await TotalAsync(await SearchAsync("supervision -supervisions")));
        var without = await SearchAsync("binge drinking -baby");
        Assert.True(await TotalAsync(without) > 0);
        Assert.DoesNotContain(
            await without.Locator(".lh-hit__section").AllTextContentsAsync(), text => text.Contains(" baby ", StringComparison.Ordinal));
        var phrase = await SearchAsync("\"in need child\"");
        Assert.Equal(0, await TotalAsync(phrase));
        Assert.True(await TotalAsync(await SearchAsync("\"child in need\"")) > 3);
    }

    /// <summary>These stand in no text by which results are found: the page alone is first, and has its type.</summary>
    [Theory]
    [InlineData("EPDS", "tools/epds/", "Tool")]
    [InlineData("SDQ", "tools/sdq/", "Tool")]
    [InlineData("about us", "pages/about/", "Page")]
    public async Task A_page_that_is_known_by_a_name_alone_is_found(string query, string address, string type)
    {
        var page = await SearchAsync(query);
        var first = page.Locator(".lh-hit").First;
        Assert.EndsWith(address, await first.Locator("a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.StartsWith(type, await first.Locator(".lh-meta").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("daycare")]
    [InlineData("decisionmaking")]
    [InlineData("multidisciplinary")]
    public async Task Words_that_no_text_writes_as_one_are_found_by_their_parts_or_their_synonyms(string query) =>
        Assert.True(await TotalAsync(await SearchAsync(query)) > 3);

    [Fact]
    public async Task Nothing_found_helps_on()
    {
        var page = await SearchAsync("zzzzqqqq", "&type=audit");
        Assert.Contains("remove the filter", await page.Locator(".lh-none").TextContentAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator(".lh-start a[href*='practice-themes/']").CountAsync() > 10);
        Assert.Equal(1, await page.Locator(".lh-start a[href^='mailto:']").CountAsync());
    }

    [Fact]
    public async Task A_misspelt_word_can_be_searched_for_after_all()
    {
        var page = await SearchAsync("disguised complience");
        await Assertions.Expect(page.Locator("#results-heading")).ToContainTextAsync("disguised compliance");
        await page.Locator(".lh-spelling a").First.ClickAsync();
        await Assertions.Expect(page.Locator("#results-heading")).ToContainTextAsync("\"complience\"");
        Assert.Equal("results-heading", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)> \"<b>\"")]
    [InlineData("\" - -\"\" ( AND NOT [1 TO *] ~ ^ \\ ' ”")]
    [InlineData("the of and")]
    [InlineData("%00 ‮ 𝒜 ａ")]
    public async Task No_input_is_an_error_and_none_becomes_markup(string query)
    {
        var page = await Hub.OpenAtAsync("about:blank");
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        await page.GotoAsync($"{host.Address}search/?q={Uri.EscapeDataString(query)}");
        await page.Locator(".lh-search__answerer").WaitForAsync();
        Assert.Empty(errors);
        Assert.Equal(0, await page.Locator("main img").CountAsync());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Axe_finds_nothing_in_an_answer_of_the_browser(int width)
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/?q=child&type=audit&type=research&published_from=2020-01-01", width);
        await page.Locator(".lh-search__answerer").WaitForAsync();
        if (width < 700)
        {
            await Assertions.Expect(page.Locator("#facet-type")).ToBeHiddenAsync();
            await page.Locator("#filters > summary").ClickAsync();
        }
        var result = await page.RunAxe(AxeRules.All);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
    }

    [Fact]
    public async Task Answers_of_the_browser_have_the_classes_of_those_of_the_host()
    {
        var page = await SearchAsync("child", "&type=audit&type=research");
        var browser = await ClassesAsync(page);
        await page.GotoAsync($"{host.Address}example-search-results.html");
        var known = await ClassesAsync(page);
        Assert.Empty(browser.Except(known));
        Assert.True(browser.Length > 20);
    }

    private static Task<string[]> ClassesAsync(IPage page) => page.EvaluateAsync<string[]>(
        "[...new Set([...document.querySelectorAll('.lh-search__columns *')].flatMap(e => [...e.classList].map(c => "
            + "`${e.localName}.${c}`)))]");

    private async Task<IPage> SearchAsync(string query, string more = "")
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/?q={Uri.EscapeDataString(query)}{more}");
        await page.Locator(".lh-search__answerer").WaitForAsync();
        return page;
    }

    private static async Task<int> TotalAsync(IPage page)
    {
        await Assertions.Expect(page.Locator("[data-part=results]:not([aria-busy])")).ToHaveCountAsync(1);
        var heading = (await page.Locator("#results-heading").TextContentAsync())!;
        return heading.StartsWith("Nothing", StringComparison.Ordinal)
            ? 0 : int.Parse(heading.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }
}
