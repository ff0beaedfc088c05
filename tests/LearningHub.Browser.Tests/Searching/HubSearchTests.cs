using System.Text.RegularExpressions;
using LearningHub.Site.Pages.Search;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Searching;

/// <summary>Search as a practitioner meets it: the real host with its index, over the real content.</summary>
[Collection("work")]
public sealed class HubSearchTests(HubInBrowser hub) : BrowserTest(hub)
{
    [Theory]
    [InlineData("binge drinking baby", "/audits/ce-substance-misuse-audit-2014/#f-binge")]
    [InlineData("CIN plan minutes", "/audits/ce-child-in-need-audit-2014/#f-minutes-late")]
    [InlineData("what is MARAC", "/audits/ce-substance-misuse-audit-2014/#f-marac")]
    public async Task What_was_asked_for_is_among_the_first_three_resources_and_one_click_away(string query, string finding)
    {
        var page = await Hub.OpenAsync(string.Empty);
        await page.Locator("header input[name=q]").FillAsync(query);
        await page.Locator("header input[name=q]").PressAsync("Enter");
        var link = page.Locator($".lh-hit:nth-child(-n+3) a[href$='{finding}']");
        await Assertions.Expect(page.Locator(".lh-search__answerer")).ToHaveTextAsync(SearchAnswerer.Hub);
        await link.First.ClickAsync();
        await HubInBrowser.ArriveAsync(page, Regex.Escape(finding) + "$");
        await Assertions.Expect(page.Locator($"[id='{finding[(finding.IndexOf('#', StringComparison.Ordinal) + 1)..]}']"))
            .ToBeInViewportAsync();
    }

    [Fact]
    public async Task Suggestions_come_from_the_host_and_are_taken_by_keyboard()
    {
        var page = await Hub.OpenAsync("audits/");
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        var box = page.Locator("header input[name=q]");
        await box.PressSequentiallyAsync("disguised");
        await Assertions.Expect(page.Locator("header [role=option]").First).ToBeVisibleAsync();
        Assert.Contains(asked, url => url.Contains("/api/v1/suggest?q=disg", StringComparison.Ordinal));
        Assert.DoesNotContain(asked, url => url.EndsWith("search/index.json", StringComparison.Ordinal));
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await HubInBrowser.ArriveAsync(page, "(?<!/audits/)$");
    }

    [Fact]
    public async Task A_filter_changes_results_and_address_without_a_new_page_and_can_be_taken_off()
    {
        var page = await Hub.OpenAsync("search/?q=supervision");
        await HubInBrowser.SearchTakesOverAsync(page);
        await page.EvaluateAsync("window.isStillHere = true");
        var before = await page.Locator("#results-heading").TextContentAsync();
        await page.Locator("#facet-type > summary").ClickAsync();
        await page.Locator("#filter-type-audit").CheckAsync();
        await HubInBrowser.ArriveAsync(page, "type=audit");
        await Assertions.Expect(page.Locator("#results-heading")).Not.ToHaveTextAsync(before!);
        Assert.All(await page.Locator(".lh-hit > .lh-meta").AllTextContentsAsync(), kind =>
            Assert.StartsWith("Audit", kind, StringComparison.Ordinal));
        Assert.True(await page.EvaluateAsync<bool>("window.isStillHere === true"));
        await page.Locator(".lh-chosen__filter").First.ClickAsync();
        await Assertions.Expect(page.Locator("#results-heading")).ToHaveTextAsync(before!);
    }

    [Fact]
    public async Task Without_scripts_a_misspelt_query_with_a_role_and_a_filter_is_answered()
    {
        var page = await Hub.OpenAsync("search/", scripts: false);
        await page.Locator("#search-query").FillAsync("disguised complience");
        await page.Locator("#search-role").SelectOptionAsync("health-visitor");
        await page.Locator(".lh-search__button").ClickAsync();
        await Assertions.Expect(page.Locator("#results-heading")).ToContainTextAsync("disguised compliance");
        await page.Locator("#facet-type > summary").ClickAsync();
        await page.Locator("#filter-type-audit").CheckAsync();
        await page.Locator(".lh-filters__apply").ClickAsync();
        Assert.Contains("role=health-visitor", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".lh-hit a[href$='#f-apparent-cooperation']")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("search/?q=binge+drinking&type=audit&role=midwife")]
    [InlineData("search/?q=supervisoin")]
    [InlineData("search/?q=xylophone&level=early-help")]
    public async Task Axe_finds_nothing_in_a_real_answer_and_nothing_spills_over(string path)
    {
        var page = await Hub.OpenAsync(path);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(e => e.open = true)");
        var result = await page.RunAxe(AxeRules.All);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        await page.SetViewportSizeAsync(320, 256);
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
    }
}
