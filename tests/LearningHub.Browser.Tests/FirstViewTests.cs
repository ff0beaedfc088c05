using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace LearningHub.Browser.Tests;

/// <summary>What a phone has to fetch before it shows a page, and how far the page jumps while it loads.</summary>
[Collection("reading")]
public sealed class FirstViewTests(HubInBrowser hub, ITestOutputHelper output) : BrowserTest(hub)
{
    private const int MostBytes = 60 * 1024;
    private const double MostShift = 0.05;
    private const int PagesAtOnce = 2;

    // A page that jumps does so when its script has run; this long after everything has been fetched none is still to come.
    private const int SettleMilliseconds = 400;

    private static readonly string[] MorePages = ["search/?q=drinking", "search/?theme=binge-drinking", "errors/unavailable.html"];

    [Fact]
    public async Task On_a_phone_no_page_is_heavy_and_none_jumps()
    {
        var seen = new ConcurrentDictionary<string, FirstView>();
        await Parallel.ForEachAsync(
            PageKinds.All.Concat(MorePages), new ParallelOptions { MaxDegreeOfParallelism = PagesAtOnce }, async (path, _) =>
                seen[path] = await SeeAsync(path));
        foreach (var (path, view) in seen.OrderByDescending(each => each.Value.Bytes)) output.WriteLine(Line(path, view));
        Assert.DoesNotContain(seen, each => each.Value.Bytes is 0 or > MostBytes || each.Value.Shift >= MostShift);

        static string Line(string path, FirstView view) =>
            string.Create(CultureInfo.InvariantCulture,
                $"{view.Bytes,6} bytes in {view.Requests} requests, shift {view.Shift:0.000}: /{path}");
    }

    // Review states appear on the day of reading: here every one is overdue.
    [Theory]
    [InlineData("audits/")]
    [InlineData("audits/ce-child-in-need-audit-2014/")]
    public async Task Review_states_do_not_make_a_page_jump(string path)
    {
        var view = await SeeAsync(path, new DateTime(2028, 1, 15, 10, 0, 0, DateTimeKind.Utc));
        Assert.True(view.Shift < MostShift, view.Shift.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task The_menu_is_folded_before_its_script_comes_and_opens_afterwards()
    {
        var page = await (await PhoneAsync()).NewPageAsync();
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/hub-*.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Hub.Address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.Locator("footer").WaitForAsync();
        var menu = page.Locator("#navigation");
        Assert.False(await menu.IsVisibleAsync());
        var toggle = page.Locator(".govuk-service-navigation__toggle");
        Assert.True(await toggle.IsVisibleAsync());
        held.SetResult();
        await page.Locator("body.js-enabled").WaitForAsync();
        Assert.False(await menu.IsVisibleAsync());
        await toggle.ClickAsync();
        Assert.True(await menu.IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_the_menu_is_open()
    {
        var page = await Hub.OpenAsync("", 390, scripts: false);
        Assert.True(await page.Locator("#navigation a").First.IsVisibleAsync());
        Assert.False(await page.Locator(".govuk-service-navigation__toggle").IsVisibleAsync());
    }

    private async Task<FirstView> SeeAsync(string path, DateTime? today = null)
    {
        await using var context = await PhoneAsync();
        var page = await context.NewPageAsync();
        if (today is { } day) await page.Clock.SetFixedTimeAsync(day);
        await page.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
            """);
        var devtools = await context.NewCDPSessionAsync(page);
        var (bytes, requests) = (0L, 0);
        devtools.Event("Network.loadingFinished").OnEvent += (_, said) =>
        {
            Interlocked.Add(ref bytes, (long)said!.Value.GetProperty("encodedDataLength").GetDouble());
            Interlocked.Increment(ref requests);
        };
        await devtools.SendAsync("Network.enable");
        await SlowDownAsync(4);
        await devtools.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = 100,
            ["downloadThroughput"] = 200_000,
            ["uploadThroughput"] = 100_000,
        });
        await page.GotoAsync(Hub.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle, Timeout = 120_000 });
        // The browser slows a page down by work for nothing. What is still to come now comes sooner, and other tests have the processor.
        await SlowDownAsync(1);
        await page.WaitForTimeoutAsync(SettleMilliseconds);
        return new FirstView(bytes, requests, await page.EvaluateAsync<double>("window.shift"));

        Task SlowDownAsync(double rate) =>
            devtools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = rate });
    }

    private Task<IBrowserContext> PhoneAsync() => Hub.Browser.NewContextAsync(new BrowserNewContextOptions
    {
        ViewportSize = new ViewportSize { Width = 390, Height = 844 },
        DeviceScaleFactor = 2,
        IsMobile = true,
        HasTouch = true,
    });

    private sealed record FirstView(long Bytes, int Requests, double Shift);
}
