using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests;

/// <summary>A browser, Debian's Chromium, and the hub's own content to read in it.</summary>
public sealed class HubInBrowser : IAsyncLifetime
{
    internal static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync",
        // Each page is open for a second or two: compiling its scripts in full costs more than it brings.
        "--js-flags=--no-turbofan --no-maglev",
        // No host name is resolved.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
    ];

    // Several browsers share the processors: what is slow is not wrong.
    private const int MostMilliseconds = 60_000;

    // Windows that tests share to read, by width, height and whether scripts run.
    private readonly Dictionary<(int Width, int Height, bool Scripts), IPage> reading = [];

    private ServedHub served = null!;
    private IPlaywright? playwright;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Address of the hub, with a slash at the end.</summary>
    public string Address => served.Address;

    /// <summary>Folder with the files of the site.</summary>
    public string SiteFolder => served.SiteFolder;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        served = await ServedHub.Once;
        Assertions.SetDefaultExpectTimeout(MostMilliseconds / 2);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium(), Args = Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        playwright?.Dispose();
    }

    /// <summary>Opens a page of the hub in a fresh context.</summary>
    public Task<IPage> OpenAsync(string path, int width = 1280, bool scripts = true, int height = 900) =>
        OpenAtAsync(Address + path, width, scripts, height);

    /// <summary>Opens a page of the hub to read and measure it, in a window that tests share: a new one costs more than most pages. A
    /// test that types, stores or goes on to other sites opens its own with <see cref="OpenAsync"/>.</summary>
    public async Task<IPage> ReadAsync(string path, int width = 1280, bool scripts = true, int height = 900)
    {
        if (!reading.TryGetValue((width, height, scripts), out var page))
            return reading[(width, height, scripts)] = await OpenAsync(path, width, scripts, height);
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync(Address + path);
        return page;
    }

    /// <summary>Opens a page of any host on this machine in a fresh context.</summary>
    public async Task<IPage> OpenAtAsync(string address, int width = 1280, bool scripts = true, int height = 900)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = scripts,
        });
        context.SetDefaultTimeout(MostMilliseconds);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Waits until the page's address matches a pattern and the page is loaded. Playwright's own waiting for an address misses
    /// one that is reached while the wait begins; this asks for the address again and again.</summary>
    public static async Task ArriveAsync(IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string pattern)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(pattern), new PageAssertionsToHaveURLOptions { Timeout = MostMilliseconds });
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until the script of the search page has taken over. Before that a browser sends the form by itself, with the fields
    /// that are empty in the address.</summary>
    public static Task SearchTakesOverAsync(IPage page) => Assertions.Expect(page.Locator(".lh-search > [role=status]"))
        .ToHaveCountAsync(1, new LocatorAssertionsToHaveCountOptions { Timeout = MostMilliseconds });

    /// <summary>Answers for every other site with a page called "Elsewhere". This makes each request slower, so only tests that leave the
    /// hub use it.</summary>
    public static Task StandInForOthersAsync(IPage page) => page.Context.RouteAsync("**/*", route => new Uri(route.Request.Url).IsLoopback
        ? route.ContinueAsync()
        : route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = "<!DOCTYPE html><title>Elsewhere</title><p>Elsewhere"
        }));

    /// <summary>Closes all pages but those that tests share.</summary>
    public async Task CloseAllAsync()
    {
        var shared = reading.Values.Select(page => page.Context).ToHashSet();
        foreach (var context in Browser.Contexts.Where(context => !shared.Contains(context)).ToArray()) await context.CloseAsync();
    }

    // The same engine without windows, tabs and menus is quicker where it is installed.
    internal static string Chromium() =>
        new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException(
            "Chromium is not installed. tests/run.sh installs it, or: apt-get install chromium-headless-shell");
}
