using LearningHub.Releases.Folder;
using LearningHub.Studio;
using LearningHub.Tests.Import.Files;
using LearningHub.Tests.Studio.Guarding;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Studio;

/// <summary>The studio in a real browser: every screen, and the way from a Word file to a page and back.</summary>
[Collection("studio")]
public sealed class StudioTests(HubInBrowser hub, ContentStudio content) : BrowserTest(hub), IClassFixture<ContentStudio>
{
    private readonly StudioHost studio = content.Host;

    [Fact]
    public async Task Axe_finds_nothing_on_any_screen_and_nothing_spills_over_on_a_phone()
    {
        var page = await Hub.OpenAtAsync(studio.StartAddress);
        var said = new List<string>();
        page.Console += (_, message) =>
        {
            // The frame that readers see runs no scripts.
            if (message.Type is "error" && !message.Location.Contains("/nothing", StringComparison.Ordinal)
                && !message.Text.StartsWith("Blocked script execution", StringComparison.Ordinal)) said.Add(message.Text);
        };
        var violations = new List<string>();
        string[] screens =
        [
            .. StudioAddresses.Pages(studio, ContentStudio.Resource).Append("/edit/audits/ce-child-in-need-audit-2014")
                .Append($"/edit/{ContentStudio.Imported}").Append("/nothing").Select(address => studio.Address + address),
            await ReaderAddressAsync(page),
        ];
        foreach (var address in screens)
        {
            var screen = address.Contains("/read/", StringComparison.Ordinal) ? "/read" : new Uri(address).PathAndQuery;
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok || screen == "/nothing", $"{screen}: {answer.Status}");
            foreach (var width in new[] { 1280, 390 })
            {
                await page.SetViewportSizeAsync(width, 900);
                var result = await page.RunAxe(AxeRules.All);
                violations.AddRange(result.Violations.SelectMany(
                    rule => rule.Nodes.Select(node => $"{screen} {width}: {rule.Id}: {node.Html}")));
                var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (wide > width) violations.Add($"{screen} {width}: the page is {wide} pixels wide.");
                if (Environment.GetEnvironmentVariable("STUDIO_PICTURES") is { } pictures)
                {
                    var name = screen.Trim('/').Replace('/', '-').Replace('?', '-').Replace('=', '-');
                    var path = Path.Combine(pictures, $"studio-{name}-{width}.png");
                    await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, FullPage = true });
                }
            }
        }
        Assert.True(violations.Count == 0, string.Join('\n', violations.Distinct()));
        Assert.Empty(said);
    }

    [Fact]
    public async Task From_a_Word_file_to_a_page_and_back_by_keyboard()
    {
        var page = await Hub.OpenAtAsync(studio.StartAddress);
        await page.GotoAsync($"{studio.Address}/import");
        await page.SetInputFilesAsync("#file", new FilePayload
        {
            Name = "report.docx",
            MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Buffer = WordFile.Report(),
        });
        await PressAsync(page, "main form button[type=submit]");
        await page.WaitForSelectorAsync("text=The draft is made.");
        // The report stands beside the draft, and a card leads to its place in it.
        await PressAsync(page, ".st-places a >> nth=-1");
        Assert.True(await page.Locator(".st-block:target").EvaluateAsync<bool>(
            "block => { const [its, all] = [block, block.closest('.st-source')].map(each => each.getBoundingClientRect())\n"
                + "return its.top >= all.top && its.top < all.bottom && its.top < innerHeight }"));
        Assert.Contains("draft", await page.Locator("#fm-status").InputValueAsync(), StringComparison.Ordinal);
        await page.FocusAsync("#fm-title");
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync("Strategy meetings in the studio");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".st-done:has-text('Saved.')");
        Assert.Equal("Strategy meetings in the studio", await page.Locator("h1").TextContentAsync());
    }

    [Fact]
    public async Task An_error_is_shown_half_a_second_after_the_last_key_and_goes_when_it_is_mended()
    {
        var page = await Hub.OpenAtAsync(studio.StartAddress);
        await page.GotoAsync($"{studio.Address}/edit/briefings/seven-minute-binge-drinking");
        await page.SetViewportSizeAsync(1500, 900);
        await page.Locator(".cm-content").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\n\nSee [@no-such-work, 1].");
        await page.WaitForSelectorAsync("#diagnostics-card-1 .st-diagnostic--error:has-text('no-such-work')");
        var field = page.Locator(".cm-content").Nth(1);
        Assert.True(await field.EvaluateAsync<bool>("field => field === field.getRootNode().activeElement"));
        for (var i = 0; i < "\n\nSee [@no-such-work, 1].".Length; i++) await page.Keyboard.PressAsync("Backspace");
        await page.WaitForSelectorAsync(
            "#diagnostics-card-1 .st-diagnostic--error", new PageWaitForSelectorOptions { State = WaitForSelectorState.Detached });
        // The page stands beside the text, and follows it.
        await page.Keyboard.TypeAsync(" Seen beside the text.");
        await page.FrameLocator(".st-view iframe >> nth=-1").Locator("text=Seen beside the text.").WaitForAsync();
        var frame = page.Locator(".st-view iframe").Last;
        Assert.Equal("390px", await frame.EvaluateAsync<string>("frame => frame.style.width"));
        if (Environment.GetEnvironmentVariable("STUDIO_PICTURES") is { } pictures)
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(pictures, "studio-beside-1500.png") });
        await page.FocusAsync("#beside");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.WaitForSelectorAsync(".st-view iframe[style*='width: 1280px']");
        await page.SetViewportSizeAsync(1280, 900);
        await page.WaitForSelectorAsync(".st-preview", new PageWaitForSelectorOptions { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task What_is_published_is_told_with_its_release()
    {
        var page = await Hub.OpenAtAsync(studio.StartAddress);
        await page.GotoAsync($"{studio.Address}/publish");
        await page.FocusAsync("#by");
        await page.Keyboard.TypeAsync("Policy officer");
        foreach (var box in await page.Locator("input[name=allow]").AllAsync()) await box.PressAsync("Space");
        var asked = page.WaitForRequestAsync("**/publish/progress");
        await PressAsync(page, "main form button[type=submit]");
        await asked;
        await page.WaitForSelectorAsync(".st-done:has-text('Published.')", new PageWaitForSelectorOptions { Timeout = 120_000 });
        Assert.NotNull(PublicationFolder.Open(content.Published).Current);
        Assert.Contains("Policy officer", await page.Locator(".st-releases").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_stands_in_a_frame_of_another_origin_and_strangers_do_not_see_it()
    {
        var page = await Hub.OpenAtAsync(studio.StartAddress);
        await page.GotoAsync($"{studio.Address}/preview/briefings/seven-minute-binge-drinking");
        var source = await page.Locator("iframe").First.GetAttributeAsync("src");
        Assert.NotEqual(new Uri(studio.Address).Port, new Uri(source!).Port);
        await page.FrameLocator("iframe >> nth=0").Locator("h1").WaitForAsync();
        var stranger = await Hub.OpenAtAsync(source!);
        Assert.Contains("belongs to the studio", await stranger.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_were_not_saved_come_back_when_the_tab_is_opened_again()
    {
        var page = await Hub.OpenAtAsync(studio.StartAddress);
        var address = $"{studio.Address}/edit/briefings/seven-minute-binge-drinking";
        await page.GotoAsync(address);
        await page.Locator(".cm-content").First.FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("Words that nobody saved.");
        await page.WaitForTimeoutAsync(1800);
        var again = await page.Context.NewPageAsync();
        await again.GotoAsync(address);
        await again.FocusAsync("[data-bring-back]");
        await again.Keyboard.PressAsync("Enter");
        Assert.Contains("Words that nobody saved.", await again.Locator("textarea[name='card.text'] >> nth=0").InputValueAsync(),
            StringComparison.Ordinal);
        await PressAsync(again, "button[value=save] >> nth=0");
        await again.WaitForSelectorAsync(".st-done:has-text('Saved.')");
        // The page says "Saved." before its script has run, so the test asks again: the words that were kept are gone.
        var kept = 1;
        for (var tries = 0; kept > 0 && tries < 50; tries++)
        {
            await again.WaitForTimeoutAsync(100);
            kept = await again.EvaluateAsync<int>(
                """
                () => new Promise(resolve => {
                  const wish = indexedDB.open('studio')
                  wish.onsuccess = () => {
                    const count = wish.result.transaction('words').objectStore('words').count()
                    count.onsuccess = () => resolve(count.result)
                  }
                })
                """);
        }
        Assert.Equal(0, kept);
    }

    // Makes a link for a reader, and gives its address.
    private async Task<string> ReaderAddressAsync(IPage page)
    {
        await page.GotoAsync($"{studio.Address}/readers/{ContentStudio.Resource}");
        await PressAsync(page, "button[value=make]");
        await page.WaitForSelectorAsync(".st-done:has-text('Made.')");
        return await page.Locator("section input[readonly]").First.InputValueAsync();
    }

    private static async Task PressAsync(IPage page, string selector)
    {
        await page.FocusAsync(selector);
        await page.Keyboard.PressAsync("Enter");
    }
}
