using LearningHub.Content;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;
using LearningHub.Site;
using LearningHub.Site.Publishing;
using LearningHub.Site.History;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;
using LearningHub.Studio;
using LearningHub.Studio.Settings;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Support;
using LearningHub.Theme.Default;
using LearningHub.Web;
using LearningHub.Web.Settings;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests;

/// <summary>A made-up report on its way through a copy of the hub's content, and the pages that an officer sees on this way.</summary>
internal sealed class HelpPictures : IDisposable
{
    private const string Address = $"audits/{NeglectReport.Id}/";

    private readonly HubInBrowser browser;
    private readonly string root = Directory.CreateTempSubdirectory("hub-pictures-").FullName;
    private readonly Clock clock = new();

    private HelpPictures(HubInBrowser browser) => this.browser = browser;

    /// <summary>Pictures by name: bytes, and the words that stood in them.</summary>
    public Dictionary<string, (byte[] WebP, string Words)> Taken { get; } = [];

    private string Content => Path.Combine(root, "content");

    private FolderFiles Files => new(Content);

    private string Draft => Path.Combine(Content, NeglectReport.Path);

    /// <summary>Takes all of them.</summary>
    public static async Task<Dictionary<string, (byte[] WebP, string Words)>> TakeAsync(HubInBrowser browser)
    {
        using var pictures = new HelpPictures(browser);
        await pictures.StudioAsync();
        await pictures.PublishedAsync();
        return pictures.Taken;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private async Task StudioAsync()
    {
        foreach (var path in Repository.ContentFiles.List())
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Content, path))!);
            await File.WriteAllBytesAsync(Path.Combine(Content, path), Repository.ContentFiles.Read(path));
        }
        await using var studio = await StudioHost.StartAsync(new StudioOptions
        {
            Content = Content,
            PublishTo = Path.Combine(root, "srv"),
            Url = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance,
            Today = () => Clock.Day,
        });
        var page = await browser.OpenAtAsync(studio.StartAddress, 900, height: 700);
        await ImportAsync(page, studio.Address);
        await MendAsync(page, $"{studio.Address}/edit/audits/{NeglectReport.Id}");
        await File.WriteAllTextAsync(Draft, NeglectReport.Safe(await File.ReadAllTextAsync(Draft)));
        await UntilAsync(page, $"{studio.Address}/publish", "main form[data-busy]");
        await TakeAsync("studio-publish", page, "main h1, main h2");
    }

    private async Task ImportAsync(IPage page, string studio)
    {
        await page.GotoAsync($"{studio}/import");
        await page.SetInputFilesAsync("#file", new FilePayload
        {
            Name = "report.docx",
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Buffer = NeglectReport.Word(),
        });
        await page.ClickAsync("main form button");
        await page.WaitForSelectorAsync("#decide-list");
        await page.SetViewportSizeAsync(1280, 760);
        await TakeAsync("studio-import", page, "#decide-list");
        await page.SetViewportSizeAsync(900, 700);
        // The draft has the address that the other pictures show.
        var made = new Uri(page.Url).AbsolutePath.Split('/')[^1];
        Directory.Move(Path.Combine(Content, "audits", made), Path.GetDirectoryName(Draft)!);
    }

    // The draft has errors that the list names. The page is shown with these corrected, as the officer sees it after some work.
    private async Task MendAsync(IPage page, string form)
    {
        var mended = NeglectReport.Mended(await File.ReadAllTextAsync(Draft)).Replace("source: ", "# source: ", StringComparison.Ordinal)
            .Replace("imported-text: ", "# imported-text: ", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Draft, mended);
        await UntilAsync(page, form, ".st-card [data-offer]");
        var card = page.Locator(".st-card", new PageLocatorOptions { HasText = "Drinking was written down but not asked about" }).First;
        await card.Locator(".md-error").First.WaitForAsync();
        await card.EvaluateAsync("card => { card.scrollIntoView(); window.scrollBy(0, -100); }");
        await TakeAsync("studio-writing", page, ".st-toolbar");
        await card.Locator(".md-error").First.ClickAsync();
        await page.WaitForSelectorAsync(".st-pop");
        await TakeAsync("studio-safety", page, ".st-pop");
    }

    // The studio follows the folder, so that a page shows a changed file a moment later.
    private static async Task UntilAsync(IPage page, string address, string selector)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            await page.GotoAsync(address);
            if (await page.Locator(selector).CountAsync() > 0) return;
            await page.WaitForTimeoutAsync(200);
        }
        Assert.Fail($"{address} never had {selector}.");
    }

    private async Task PublishedAsync()
    {
        await PublishAsync();
        using var watch = new ReleaseWatch(Path.Combine(root, "srv", PublicationFolder.CurrentName));
        await using var host = await StartAsync(HubHost.Create(watch, new HubHostOptions
        {
            Urls = "http://127.0.0.1:0",
            Theme = DefaultTheme.Instance
        }));
        var address = host.Urls.First() + "/";
        await TakeAsync("resource", await browser.OpenAtAsync(address + Address, 900, height: 560), "h1");
        var found = await browser.OpenAtAsync(address + "search/?q=drinking+written+down+but+not+asked+about", 390, height: 640);
        await found.Locator(".lh-hit").First.EvaluateAsync(
            "hit => { document.documentElement.style.scrollBehavior = 'auto'; hit.scrollIntoView(); window.scrollBy(0, -90); }");
        await TakeAsync("search-result", found, ".lh-hit h3, .lh-hit h2");
        Directory.Delete(Path.GetDirectoryName(Draft)!, recursive: true);
        clock.Now += TimeSpan.FromHours(1);
        await PublishAsync();
        await TakeAsync("withdrawn", await browser.OpenAtAsync(address + Address, 900, height: 560), "main");
    }

    private async Task PublishAsync()
    {
        var library = Library.Load(Files, new LibraryOptions(Clock.Day));
        Assert.False(library.HasErrors, DiagnosticText.Write(library.Diagnostics, (_, _) => null));
        var folder = PublicationFolder.Open(Path.Combine(root, "srv"));
        using var publisher = await Publisher.BeginAsync(folder, "Policy officer", TimeSpan.FromSeconds(5), _ => { }, clock);
        var draft = ReleaseDrafting.Draft(folder, new SiteContext(library.Linked!, DefaultTheme.Instance), Files, clock.Now);
        var contents = SiteRelease.Contents(SitePlan.Create(draft.Context, Files), new LibraryIndex(draft.Context.Library));
        await publisher.PublishAsync(draft.Summary, contents, 10);
    }

    private async Task TakeAsync(string name, IPage page, string words)
    {
        var text = await page.Locator(words).First.InnerTextAsync();
        Taken[name] = (await SmallerAsync(await page.ScreenshotAsync()),
            string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) + "\n");
    }

    // The browser takes PNG alone. As WebP a picture has a third of the bytes, and nobody sees a difference.
    private async Task<byte[]> SmallerAsync(byte[] png)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        return Convert.FromBase64String(await page.EvaluateAsync<string>("""
            async (png) => {
              const picture = new Image();
              picture.src = `data:image/png;base64,${png}`;
              await picture.decode();
              const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
              canvas.getContext("2d").drawImage(picture, 0, 0);
              return canvas.toDataURL("image/webp", 0.8).split(",")[1];
            }
            """, Convert.ToBase64String(png)));
    }

    private static async Task<WebApplication> StartAsync(WebApplication host)
    {
        await host.StartAsync();
        return host;
    }

    // A fixed day, so that later pictures show the same.
    private sealed class Clock : TimeProvider
    {
        public static DateOnly Day { get; } = new(2026, 11, 20);

        public DateTimeOffset Now { get; set; } = new(Day.ToDateTime(new TimeOnly(9, 30)), TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
