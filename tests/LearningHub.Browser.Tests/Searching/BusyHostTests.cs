using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Searching;

/// <summary>A host that says that it is asked too often: the browser then searches by itself.</summary>
[Collection("work")]
public sealed class BusyHostTests(HubInBrowser hub) : BrowserTest(hub)
{
    [Fact]
    public async Task Opened_while_the_host_is_busy_the_page_says_so_and_the_browser_answers()
    {
        var page = await PhoneAsync();
        await MakeBusyAsync(page);
        await page.GotoAsync($"{Hub.Address}search/?q=binge+drinking");
        await page.Locator(".lh-hit").First.WaitForAsync();
        Assert.Contains("wait a minute", await page.Locator("main .lh-callout").TextContentAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.True(await page.Locator("main .lh-callout a[href^='tel:']").CountAsync() > 0);
    }

    [Fact]
    public async Task A_search_made_on_the_page_is_answered_by_the_browser_when_the_host_has_become_busy()
    {
        var page = await PhoneAsync();
        await page.GotoAsync($"{Hub.Address}search/?q=supervision");
        await HubInBrowser.SearchTakesOverAsync(page);
        await MakeBusyAsync(page);
        var field = page.Locator("#search-query");
        await field.FillAsync("binge drinking");
        await field.PressAsync("Enter");
        await HubInBrowser.ArriveAsync(page, @"/search/\?q=binge\+drinking$");
        await page.Locator(".lh-hit:has-text('drinking')").First.WaitForAsync();
        Assert.Contains("binge drinking", await page.Locator("#results-heading").TextContentAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private async Task<IPage> PhoneAsync() => await (await Hub.Browser.NewContextAsync()).NewPageAsync();

    private async Task MakeBusyAsync(IPage page)
    {
        var busy = await File.ReadAllTextAsync(Path.Combine(Hub.SiteFolder, "errors", "busy.html"));
        await page.RouteAsync(
            url => new Uri(url).AbsolutePath == "/search/",
            route => route.FulfillAsync(new RouteFulfillOptions { Status = 429, ContentType = "text/html; charset=utf-8", Body = busy }));
    }
}
