using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Layout;

/// <summary>A citation shows its source beside the text, and leads back to the very place.</summary>
[Collection("reading")]
public sealed class CitationPanelTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Audit = "audits/ce-substance-misuse-audit-2014/";

    [Fact]
    public async Task A_citation_opens_a_panel_that_closes_where_the_reader_was()
    {
        var page = await Hub.OpenAsync(Audit, 390);
        var mark = page.Locator("#f-minutes .lh-cite").First;
        await mark.ScrollIntoViewIfNeededAsync();
        var before = await page.EvaluateAsync<double>("scrollY");
        await mark.ClickAsync();
        var panel = page.Locator(".lh-source");
        await Assertions.Expect(panel).ToBeVisibleAsync();
        await Assertions.Expect(panel).ToContainTextAsync("Kay Welsh (2014)");
        await Assertions.Expect(panel).ToContainTextAsync("Paragraph 3.");
        await Assertions.Expect(panel).ToContainTextAsync("Our summary:");
        await panel.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(panel).ToBeHiddenAsync();
        Assert.Equal(await mark.GetAttributeAsync("id"), await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.InRange(await page.EvaluateAsync<double>("scrollY"), before - 1, before + 1);
    }

    [Theory]
    [InlineData("audits/bromley-substance-misuse-audit-2018/")]
    [InlineData("frameworks/combined-issues-framework/")]
    public async Task On_a_page_with_an_exit_a_citation_opens_its_panel_and_does_not_jump(string path)
    {
        var page = await Hub.OpenAsync(path);
        await Assertions.Expect(page.Locator(".lh-source")).ToHaveCountAsync(1);
        await page.Locator(".lh-cite").First.ClickAsync();
        await Assertions.Expect(page.Locator(".lh-source")).ToBeVisibleAsync();
        Assert.Equal(Hub.Address + path, page.Url);
    }

    [Fact]
    public async Task Escape_closes_the_panel_and_the_list_of_references_is_one_link_away()
    {
        var page = await Hub.OpenAsync(Audit);
        var mark = page.Locator("#f-minutes .lh-cite").First;
        await mark.ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".lh-source")).ToBeHiddenAsync();
        await mark.ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "See it in the list of references" }).ClickAsync();
        Assert.EndsWith(await mark.GetAttributeAsync("href") ?? "none", page.Url, StringComparison.Ordinal);
    }
}
