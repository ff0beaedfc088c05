using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests;

/// <summary>After "Exit this page", Back shows neither the page nor words that were typed.</summary>
[Collection("reading")]
public sealed class HistoryTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Awareness = "awareness/when-a-parent-drinks/";

    private static readonly PageGotoOptions Plainly = new() { WaitUntil = WaitUntilState.DOMContentLoaded };

    [Fact]
    public async Task Exit_leaves_no_way_back_to_the_page()
    {
        var page = await AtHomeAsync();
        await page.GotoAsync(Hub.Address + Awareness);
        await ExitAsync(page);
        await BackLeadsToAsync(page, Hub.Address);
    }

    [Theory]
    [InlineData(Awareness, ".govuk-skip-link[href='#main']")]
    [InlineData("frameworks/combined-issues-framework/", ".lh-jump a")]
    [InlineData("briefings/seven-minute-domestic-abuse-and-substances/", ".lh-contents a")]
    public async Task A_jump_within_a_page_with_an_exit_leaves_no_second_entry(string path, string link)
    {
        var page = await AtHomeAsync();
        await page.GotoAsync(Hub.Address + path);
        await page.Locator("body.js-enabled").WaitForAsync();
        await page.Locator(link).First.EvaluateAsync("link => link.click()");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("#"));
        await ExitAsync(page);
        await BackLeadsToAsync(page, Hub.Address);
    }

    [Theory]
    [InlineData("a page for families", "main .lh-hit a[href*='awareness/']")]
    [InlineData("a page that the numbers lead to", ".lh-contact__pages a")]
    [InlineData("any other result", "main .lh-hit a:not([href*='awareness/'])")]
    [InlineData("the menu, to families", "#navigation a[href*='awareness/']")]
    [InlineData("the menu, to audits", "#navigation a[href*='audits/']")]
    [InlineData("telling someone about a child", ".lh-concern a[href*='awareness/']")]
    [InlineData("the foot", ".lh-footer a[href*='glossary/']")]
    [InlineData("an empty search from the foot", ".lh-footer a[href$='search/'], .lh-footer a[href='./']")]
    [InlineData("the name of the hub", ".govuk-generic-header__homepage-link")]
    [InlineData("a jump to the content", ".govuk-skip-link[href='#main']")]
    public async Task After_a_search_in_need_every_way_on_takes_the_place_of_the_words(string way, string link)
    {
        var page = await SearchAsync("my dad hits my mum");
        Assert.Equal("Search", await page.TitleAsync());
        await page.Locator(link).First.EvaluateAsync("link => link.click()");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("mum$"));
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        if (await page.Locator(".govuk-exit-this-page__button").CountAsync() > 0) await ExitAsync(page);
        await BackLeadsToAsync(page, Hub.Address, way);
    }

    [Fact]
    public async Task A_second_search_takes_the_place_of_the_first()
    {
        var page = await SearchAsync("my dad hits my mum");
        await page.Locator("#search-query").FillAsync("my mum drinks");
        await page.Locator("#search-query").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("drinks$"));
        await ExitAsync(page);
        await BackLeadsToAsync(page, Hub.Address);
    }

    [Fact]
    public async Task A_suggestion_takes_the_place_of_the_words()
    {
        var page = await SearchAsync("my dad hits my mum");
        await page.Locator("#search-query").FillAsync(string.Empty);
        await page.Locator("#search-query").PressSequentiallyAsync("parents");
        await Assertions.Expect(page.Locator("#search-form [role=option]").First).ToBeVisibleAsync();
        await page.Locator("#search-query").PressAsync("ArrowDown");
        await page.Locator("#search-query").PressAsync("Enter");
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/search/"));
        await BackLeadsToAsync(page, Hub.Address);
    }

    [Theory]
    [InlineData("young carers", "main a[href*='practice-themes/young-carers/'], main .lh-hit a[href*='awareness/']")]
    [InlineData("parents line", "main .lh-hit a[href*='local-help/']")]
    [InlineData("combined issues framework", "main .lh-hit a[href*='frameworks/combined-issues-framework/']")]
    public async Task After_any_search_a_page_with_an_exit_takes_the_place_of_the_words(string query, string link)
    {
        var page = await SearchAsync(query);
        await page.Locator(link).First.ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex("/search/"));
        await ExitAsync(page);
        await BackLeadsToAsync(page, Hub.Address);
    }

    [Fact]
    public async Task A_practitioner_comes_back_to_the_results()
    {
        var page = await SearchAsync("supervision records");
        var asked = page.Url;
        await page.Locator("main .lh-hit a[href*='audits/ce-']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/audits/"));
        await BackLeadsToAsync(page, asked);
    }

    [Fact]
    public async Task A_search_from_a_page_with_an_exit_takes_its_place_in_the_history()
    {
        var page = await AtHomeAsync();
        await page.GotoAsync(Hub.Address + Awareness);
        await page.Locator("#site-search").FillAsync("run away");
        await page.Locator("#site-search").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search/"));
        await BackLeadsToAsync(page, Hub.Address);
    }

    // A browser keeps pages in its memory and shows them as they were left.
    [Fact]
    public async Task A_page_that_is_kept_in_memory_has_forgotten_what_was_typed()
    {
        var page = await AtHomeAsync();
        await page.Locator("#site-search").FillAsync("my dad hits my mum");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        Assert.Equal(string.Empty, await page.Locator("#site-search").InputValueAsync());
        await page.GotoAsync($"{Hub.Address}search/?q=drinking");
        await HubInBrowser.SearchTakesOverAsync(page);
        await page.Locator("#search-query").FillAsync("my dad hits my mum");
        await page.EvaluateAsync("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        Assert.Equal("drinking", await page.Locator("#search-query").InputValueAsync());
    }

    private async Task<IPage> AtHomeAsync()
    {
        var page = await Hub.OpenAsync(string.Empty);
        await HubInBrowser.StandInForOthersAsync(page);
        return page;
    }

    private async Task<IPage> SearchAsync(string query)
    {
        var page = await AtHomeAsync();
        await page.GotoAsync($"{Hub.Address}search/?q={query.Replace(' ', '+')}", Plainly);
        await HubInBrowser.SearchTakesOverAsync(page);
        return page;
    }

    private static async Task ExitAsync(IPage page)
    {
        await page.Locator("body.js-enabled").WaitForAsync();
        await page.Locator(".govuk-exit-this-page__button").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("^https://www\\.bbc\\.co\\.uk/"));
    }

    // The address says it, whenever the browser tells that it has loaded the page.
    private static async Task BackLeadsToAsync(IPage page, string address, string way = "here")
    {
        await page.EvaluateAsync("setTimeout(() => history.back())");
        await Assertions.Expect(page).ToHaveURLAsync(address);
        Assert.True(page.Url == address, $"Back from {way} shows {page.Url}");
    }
}
