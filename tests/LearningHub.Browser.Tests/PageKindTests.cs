using Microsoft.Playwright;

namespace LearningHub.Browser.Tests;

/// <summary>Pages in dark mode, without scripts, at 400% zoom and by keyboard.</summary>
[Collection("kinds")]
public sealed class PageKindTests(HubInBrowser hub) : BrowserTest(hub)
{
    public static TheoryData<string> Pages => PageKinds.Data;

    [Fact]
    public async Task In_dark_mode_every_text_can_be_read()
    {
        string[] paths =
        [
            "", "audits/ce-child-in-need-audit-2014/", "frameworks/combined-issues-framework/", "tools/substance-misuse-reflection-tool/",
            "tools/substance-misuse-reflection-tool/form/", "tools/substance-misuse-reflection-tool/card/",
            "awareness/when-a-parent-drinks/",
            "practice-themes/disguised-compliance/", "levels/child-in-need/", "findings/", "programmes/compare/", "recommendations/",
            "recommendations/made-up-review-of-a-baby/r-1/", "voices/", "events/", "local-help/parents-line/", "glossary/", "law/",
            "search/?q=drinking", "training/session-supervising/", "pages/help-writing/", "api/",
        ];
        var page = await Hub.OpenAsync("", 390);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var violations = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(Hub.Address + path);
            await page.ThinOut();
            var result = await page.RunAxe(AxeRules.Contrast);
            violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{path}: {node.Html}")));
        }
        Assert.Empty(violations);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_spills_over_at_400_percent_zoom(string path)
    {
        // 1280 CSS pixels at 400% are 320 (WCAG 2.2, 1.4.10 Reflow).
        var page = await Hub.ReadAsync(path, width: 320, height: 256);
        var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(wide <= 320, $"The page is {wide} pixels wide.");
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_reads_without_scripts_and_keeps_to_the_security_policy(string path)
    {
        var page = await Hub.ReadAsync(path, scripts: false);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("nav[aria-label=Menu] a").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#worried")).ToBeVisibleAsync();

        var said = new List<string>();
        var scripted = await Hub.ReadAsync("robots.txt");
        scripted.Console += Listen;
        scripted.PageError += Record;
        await scripted.GotoAsync(Hub.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        scripted.Console -= Listen;
        scripted.PageError -= Record;
        if (path == "no/such/page/") said.RemoveAll(text => text.Contains("404", StringComparison.Ordinal));
        Assert.Empty(said);

        void Listen(object? sender, IConsoleMessage message)
        {
            if (message.Type is "error" or "warning") Record(sender, message.Text);
        }

        void Record(object? sender, string error) => said.Add(error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("audits/ce-child-in-need-audit-2014/")]
    [InlineData("tools/child-in-need-plan-audit/")]
    public async Task The_keyboard_alone_reaches_everything_and_shows_where_it_is(string path)
    {
        var page = await Hub.OpenAsync(path);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to main content", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        var expected = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], button, input, textarea, [tabindex=\"0\"]')].filter(e => e.checkVisibility() && "
                + "(e.type !== 'radio' || e === document.querySelector(`input[name=\"${e.name}\"]`))).length");
        var reached = 1;
        for (; reached < expected + 5; reached++)
        {
            await page.Keyboard.PressAsync("Tab");
            var shown = await page.EvaluateAsync<bool?>("""
                () => {
                  const at = document.activeElement;
                  if (at === document.body) return null;
                  const styles = [getComputedStyle(at)];
                  // A radio button's ring is drawn before its label.
                  if (at.nextElementSibling) styles.push(getComputedStyle(at.nextElementSibling, "::before"));
                  return styles.some((style) => style.outlineStyle !== "none" || style.boxShadow !== "none");
                }
                """);
            if (shown is null) break;
            Assert.True(shown, shown.Value ? null : await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }
        Assert.True(reached >= expected, $"{reached} of {expected} were reached.");
    }
}
