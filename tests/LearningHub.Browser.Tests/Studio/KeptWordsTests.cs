using System.Diagnostics;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Studio;

/// <summary>Words that were not saved survive a closed tab, a crash, and a kill of the browser and of the studio at any moment.</summary>
[Collection("studio")]
public sealed class KeptWordsTests(HubInBrowser hub, EditorStudio studio) : BrowserTest(hub), IClassFixture<EditorStudio>
{
    private const string First = "Words that nobody saved.";

    [Fact]
    public async Task A_killed_browser_and_a_restarted_studio_lose_two_seconds_at_most()
    {
        var profile = Directory.CreateTempSubdirectory("hub-profile-");
        try
        {
            using var playwright = await Playwright.CreateAsync();
            await WriteAndKillAsync(playwright, profile.FullName);
            await studio.RestartAsync();
            await using var browser = await LaunchAsync(playwright, profile.FullName);
            var page = browser.Pages[0];
            await page.GotoAsync(studio.Host.StartAddress);
            await page.GotoAsync($"{studio.Host.Address}/edit/briefings/kept");
            await page.FocusAsync("[data-bring-back]");
            await page.Keyboard.PressAsync("Enter");
            var kept = await page.Locator("textarea[name='card.text']").First.InputValueAsync();
            Assert.Contains(First, kept, StringComparison.Ordinal);
            Assert.Contains(First, await page.Locator(".cm-content").First.TextContentAsync(), StringComparison.Ordinal);
            await page.PressAsync("button[value=save] >> nth=0", "Enter");
            await page.WaitForSelectorAsync(".st-done:has-text('Saved.')");
            Assert.Contains(First, studio.Text("briefings/kept.md"), StringComparison.Ordinal);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    // Somebody writes without a pause, so that no quiet second comes; the words of two seconds ago must be there all the same.
    private async Task WriteAndKillAsync(IPlaywright playwright, string profile)
    {
        var browser = await LaunchAsync(playwright, profile);
        var page = browser.Pages[0];
        await page.GotoAsync(studio.Host.StartAddress);
        await page.GotoAsync($"{studio.Host.Address}/edit/briefings/kept");
        await page.Locator(".cm-content").First.FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync($" {First}");
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < TimeSpan.FromSeconds(2))
        {
            await page.Keyboard.TypeAsync(" more");
            await Task.Delay(100);
        }
        foreach (var process in ProcessesOf(profile)) process.Kill();
    }

    private static Task<IBrowserContext> LaunchAsync(IPlaywright playwright, string profile) =>
        playwright.Chromium.LaunchPersistentContextAsync(profile, new BrowserTypeLaunchPersistentContextOptions
        {
            ExecutablePath = HubInBrowser.Chromium(),
            Args = HubInBrowser.Arguments,
        });

    // The processes of one browser name its profile, which no other has.
    private static IEnumerable<Process> ProcessesOf(string profile) => Process.GetProcesses().Where(process =>
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Contains($"--user-data-dir={profile}", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    });
}
