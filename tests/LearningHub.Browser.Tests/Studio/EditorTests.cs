using System.Text.Json;
using LearningHub.Tests.Support;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Studio;

/// <summary>The editor of the cards: by keyboard, with pasted text, its spelling check, and nothing against the content policy.</summary>
[Collection("studio")]
public sealed class EditorTests(HubInBrowser hub, EditorStudio studio) : BrowserTest(hub), IClassFixture<EditorStudio>
{
    private readonly List<string> said = [];

    // The browser gives the text back to the keyboard a moment after a dialog has closed.
    private const string InText = "body:not(:has(dialog[open])) .cm-content:focus";

    [Fact]
    public async Task A_finding_is_written_by_keyboard_alone_checked_mended_and_saved()
    {
        var before = studio.Text("audits/a.md");
        var page = await OpenAsync("audits/a");
        await page.Locator(".cm-content").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" In Little Snoring they were late");
        await UseToolAsync(page, "Cite a work");
        await page.WaitForSelectorAsync("dialog [role=option]");
        await page.Keyboard.TypeAsync("writer");
        await page.WaitForSelectorAsync("dialog :text('1 found')");
        await SeeAsync(page, "dialog");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("3.1.2");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(InText);
        await page.Keyboard.TypeAsync(". Too ");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync("late");
        await page.Keyboard.PressAsync("Control+b");
        await page.Keyboard.TypeAsync(". See ");
        await UseToolAsync(page, "Link to a finding");
        await page.WaitForSelectorAsync("dialog [role=option]");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("the minutes");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(InText);
        await page.Keyboard.TypeAsync(".");
        await UseToolAsync(page, "Table");
        await page.Keyboard.TypeAsync("Whose");
        await page.WaitForSelectorAsync("#diagnostics-card-1 [data-words='Little Snoring']");
        await page.WaitForSelectorAsync(":is(.md-error, .md-warning):text-is('Little Snoring')");
        await page.Keyboard.PressAsync("Control+Home");
        await GoToAsync(page, ".st-pop:has-text('Little Snoring') button:focus");
        await SeeAsync(page, "panel");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(
            "#diagnostics-card-1 [data-words='Little Snoring']", new PageWaitForSelectorOptions { State = WaitForSelectorState.Detached });
        await page.Locator("button[value=save]").First.PressAsync("Enter");
        await page.WaitForSelectorAsync(".st-done:has-text('Saved.')");
        var after = studio.Text("audits/a.md");
        var written = after.Split("\r\n").Except(before.Split("\r\n")).ToArray();
        Assert.Matches("^Text[.] In a primary school they were late \\[@report, 3[.]1[.]2\\][.] Too [*]{2}late[*]{2}[.] "
            + "See \\[the minutes\\]\\(#f-late\\)[.]$", written[0]);
        Assert.Equal(["| Whose | How many |", "|---|---:|", "| First | 0 |"], written[1..]);
        // Nothing else has changed: taking these lines out gives the file of before.
        var table = string.Concat(written[1..].Select(line => line + "\r\n"));
        Assert.Equal(before, after.Replace("\r\n" + table, string.Empty, StringComparison.Ordinal)
            .Replace(written[0], "Text.", StringComparison.Ordinal));
        Assert.Empty(said);
    }

    [Fact]
    public async Task Pasted_text_becomes_Markdown_and_what_is_left_out_is_told()
    {
        var page = await OpenAsync("briefings/pasted");
        var text = page.Locator(".cm-content").First;
        var area = page.Locator("textarea[name='card.text']").First;
        var before = await area.InputValueAsync();
        foreach (var (name, told) in new[]
        {
            ("word", "a picture, deleted text, a comment, a mark of a footnote, underlining, fonts and sizes, colours"),
            ("libreoffice", "nothing was left out"), ("google-docs", "fonts and sizes"),
        })
        {
            await text.FocusAsync();
            await page.Keyboard.PressAsync("Control+End");
            await PasteAsync(text, Clipboard($"{name}.html"));
            var pasted = (await area.InputValueAsync())[before.Length..].Trim();
            Assert.Contains(Markdown, pasted, StringComparison.Ordinal);
            Assert.Contains(Table, pasted, StringComparison.Ordinal);
            Assert.DoesNotContain("<", pasted, StringComparison.Ordinal);
            await page.WaitForSelectorAsync($"#said:has-text('{told}')");
            Assert.Contains(told, await page.Locator(".st-told").TextContentAsync(), StringComparison.Ordinal);
            await page.Keyboard.PressAsync("Control+z");
            Assert.Equal(before, await area.InputValueAsync());
        }
        Assert.Empty(said);
    }

    [Fact]
    public async Task Misspelt_words_are_underlined_corrected_and_learnt()
    {
        var page = await OpenAsync("briefings/spelt");
        var text = page.Locator(".cm-content").First;
        await text.FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" The behaviour of the worker in Leeds was recieved with nitazenes by the CIN. ");
        await page.WaitForSelectorAsync(".md-misspelt:text-is('nitazenes')");
        Assert.Equal(["recieved", "nitazenes"], await page.Locator(".md-misspelt").AllTextContentsAsync());
        await page.Keyboard.PressAsync("Control+Home");
        await GoToAsync(page, ".st-pop[aria-label=Spelling]:has-text('“recieved”') button:focus");
        await page.Locator(".st-pop button:text-is('received')").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#said:has-text('Now it says “received”.')");
        await GoToAsync(page, ".st-pop p:has-text('nitazenes')");
        await page.Locator(".st-pop button:has-text('Add to the words of the library')").PressAsync("Enter");
        await page.WaitForSelectorAsync("#said:has-text('is now a word of the library')");
        Assert.Equal(0, await page.Locator(".md-misspelt").CountAsync());
        Assert.Equal("never-corrected: [ket, nitazenes]\n", studio.Text("search.yml"));
        Assert.Contains("was received with nitazenes", await page.Locator("textarea[name='card.text']").First.InputValueAsync(),
            StringComparison.Ordinal);
        Assert.Empty(said);
    }

    [Fact]
    public async Task On_a_phone_the_toolbar_is_one_row_that_scrolls_to_the_button_with_the_focus()
    {
        var page = await OpenAsync("briefings/b");
        await page.SetViewportSizeAsync(390, 844);
        var bar = page.Locator(".st-toolbar").First;
        await page.Locator(".cm-content").First.FocusAsync();
        await page.Keyboard.PressAsync("Alt+F10");
        foreach (var (key, ends) in new[] { ("End", "before"), ("Home", "after") })
        {
            await page.Keyboard.PressAsync(key);
            await page.WaitForSelectorAsync($".st-toolbar[data-{ends}]:not([data-{(ends == "after" ? "before" : "after")}])");
            Assert.True(await bar.EvaluateAsync<bool>(
                """
                bar => {
                  const [row, tool] = [bar.getBoundingClientRect(), document.activeElement.getBoundingClientRect()]
                  return tool.left >= row.left && tool.right <= row.right
                }
                """), key);
        }
        // WCAG 2.2 asks for 24 pixels.
        Assert.True(await bar.EvaluateAsync<bool>(
            "bar => [...bar.children].every(tool => tool.offsetTop === bar.children[0].offsetTop "
                + "&& Math.min(tool.offsetWidth, tool.offsetHeight) >= 24)"));
        // Where the page is scrolled to, the bar with "Save" may cover half of a button.
        await page.EvaluateAsync("() => window.scrollTo(0, 0)");
        await SeeAsync(page, "toolbar");
        Assert.Empty(said);
    }

    // What each program makes of the same text.
    private const string Markdown =
        "### What we saw\n\n- Minutes came late\n";

    private const string Table = "| What | Number |\n| --- | ---: |\n| Plans";

    private static string Clipboard(string name) => File.ReadAllText(
        Path.Combine(Repository.Root, "tests", "LearningHub.Browser.Tests", "Studio", "Clipboard", name));

    private static Task<JsonElement?> PasteAsync(ILocator text, string html) => text.EvaluateAsync(
        """
        (text, html) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData('text/html', html)
          text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }))
        }
        """, html);

    // From the text to its toolbar and along it, with keys only.
    private static async Task UseToolAsync(IPage page, string label)
    {
        await page.Keyboard.PressAsync("Alt+F10");
        await page.Keyboard.PressAsync("Home");
        for (var presses = 0; presses < 12; presses++)
        {
            if (await page.Locator($".st-tool:focus[title^='{label}']").CountAsync() > 0) break;
            await page.Keyboard.PressAsync("ArrowRight");
        }
        await page.Keyboard.PressAsync("Enter");
    }

    // From one underlined place to the next, until a panel shows what was looked for.
    private static async Task GoToAsync(IPage page, string panel)
    {
        for (var presses = 0; presses < 10; presses++)
        {
            await page.Keyboard.PressAsync("F8");
            await page.WaitForSelectorAsync(".st-pop button:focus");
            if (await page.Locator(panel).CountAsync() > 0) return;
        }
        Assert.Fail($"No panel has {panel}.");
    }

    private async Task<IPage> OpenAsync(string resource)
    {
        var page = await Hub.OpenAtAsync(studio.Host.StartAddress);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") said.Add(message.Text);
        };
        page.PageError += (_, error) => said.Add(error);
        await page.Context.AddInitScriptAsync(
            "document.addEventListener('securitypolicyviolation', e => console.error('Policy: ' + e.violatedDirective + e.sample))");
        await page.GotoAsync($"{studio.Host.Address}/edit/{resource}");
        await page.WaitForSelectorAsync(".cm-content");
        return page;
    }

    // What is open now has no problem that axe can see, at both widths, and nothing spills over.
    private static async Task SeeAsync(IPage page, string name)
    {
        foreach (var width in new[] { 390, 1280 })
        {
            await page.SetViewportSizeAsync(width, 900);
            var result = await page.RunAxe(AxeRules.All);
            var problems = string.Join('\n', result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
            Assert.True(problems.Length == 0, $"{name} at {width}: {problems}");
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
            if (Environment.GetEnvironmentVariable("STUDIO_PICTURES") is not { } pictures) continue;
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(pictures, $"editor-{name}-{width}.png") });
        }
    }
}
