using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Searching;

/// <summary>Suggestions in search fields, against a made-up host and without one.</summary>
[Collection("work")]
public sealed class SuggestionTests(HubInBrowser hub) : BrowserTest(hub)
{
    private readonly List<string> asked = [];
    private PlainHost host = null!;

    public override async Task InitializeAsync() =>
        host = await PlainHost.StartAsync(Hub.SiteFolder, app => app.MapGet($"{PlainHost.Folder}/api/v1/suggest", (string q, int limit) =>
    {
        lock (asked) asked.Add($"{q}/{limit}");
        if (q == "broken") return Results.StatusCode(503);
        return Results.Json(new
        {
            query = q,
            suggestions = new object[]
            {
                new { text = "Disguised <b>compliance", kind = "term", address = "/glossary/#cin",
                    highlights = new[] { new { start = 0, length = q.Length } } },
                new { text = "disguised cooperation", kind = "query", address = (string?)null,
                highlights = new[] { new { start = 500, length = 3 } } },
                new { text = "Away", kind = "resource", address = "https://elsewhere.example/", highlights = Array.Empty<object>() },
            },
        });
    }));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task What_was_said_of_the_list_goes_with_it_when_the_reader_moves_on()
    {
        var (page, field) = await OpenAsync();
        await field.PressSequentiallyAsync("disg");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(3);
        await field.PressAsync("Tab");
        await Assertions.Expect(page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-search-box] [role=status]")).ToHaveTextAsync(string.Empty);
    }

    [Fact]
    public async Task The_keyboard_opens_walks_and_closes_the_list()
    {
        var (page, field) = await OpenAsync();
        await field.PressSequentiallyAsync("disg");
        var options = page.Locator("[role=option]");
        await Assertions.Expect(options).ToHaveCountAsync(3);
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal("3 suggestions. Use the up and down arrows.", await page.Locator("[data-search-box] [role=status]")
            .TextContentAsync());

        await field.PressAsync("ArrowDown");
        await ActiveIsAsync(page, field, 0);
        await field.PressAsync("ArrowDown");
        await ActiveIsAsync(page, field, 1);
        await field.PressAsync("ArrowUp");
        await field.PressAsync("ArrowUp");
        Assert.Null(await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("ArrowUp");
        await ActiveIsAsync(page, field, 2);
        Assert.Equal("disg", await field.InputValueAsync());

        await field.PressAsync("Escape");
        await Assertions.Expect(page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("[data-search-box] [role=status]")).ToHaveTextAsync(string.Empty);
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));
        Assert.Equal("disg", await field.InputValueAsync());
        await field.PressAsync("ArrowDown");
        await ActiveIsAsync(page, field, 0);
        await field.PressAsync("Tab");
        await Assertions.Expect(page.Locator("[role=listbox]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Enter_takes_what_is_chosen_or_searches_for_what_was_typed()
    {
        var (page, field) = await OpenAsync();
        await field.PressSequentiallyAsync("disg");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(3);
        await field.PressAsync("ArrowDown");
        await field.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}glossary/#cin");

        (page, field) = await OpenAsync();
        await field.PressSequentiallyAsync("disg");
        await page.Locator("[role=option]").Nth(1).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=disguised+cooperation");

        (page, field) = await OpenAsync();
        await field.PressSequentiallyAsync("disg");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(3);
        await field.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=disg");
    }

    [Fact]
    public async Task Texts_stay_text_and_addresses_stay_on_the_hub()
    {
        var (page, field) = await OpenAsync();
        await field.PressSequentiallyAsync("disg");
        var options = page.Locator("[role=option]");
        await Assertions.Expect(options.First).ToContainTextAsync("Disguised <b>compliance");
        Assert.Equal("Disg", await options.First.Locator("mark").TextContentAsync());
        Assert.Equal(0, await options.Nth(1).Locator("mark").CountAsync());
        await options.Nth(2).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=Away");
    }

    [Fact]
    public async Task The_host_is_asked_once_for_a_word_typed_in_one_go()
    {
        var (page, field) = await OpenAsync();
        // In one go: no timer of the page runs between two letters, however busy the machine is.
        await field.EvaluateAsync("""
            (field) => {
              for (const letter of "disguised") {
                field.value += letter;
                field.dispatchEvent(new InputEvent("input", { bubbles: true }));
              }
            }
            """);
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(3);
        lock (asked) Assert.Equal(["disguised/8"], asked);
    }

    [Fact]
    public async Task A_host_in_trouble_leaves_the_form_as_it_is()
    {
        var (page, field) = await OpenAsync();
        await field.FillAsync("broken");
        await Assertions.Expect(page.Locator("[data-search-box] [role=status]")).ToHaveTextAsync("No suggestions.");
        await Assertions.Expect(page.Locator("[role=listbox]")).ToBeHiddenAsync();
        await field.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=broken");
    }

    [Fact]
    public async Task Without_a_host_the_browser_suggests()
    {
        await using var plain = await PlainHost.StartAsync(Hub.SiteFolder);
        var page = await Hub.OpenAtAsync($"{plain.Address}audits/ce-substance-misuse-audit-2014/");
        await page.Locator("#site-search").PressSequentiallyAsync("supervis");
        await Assertions.Expect(page.Locator("[role=option]").First).ToContainTextAsync("supervision");
        await page.Locator("[role=option]", new PageLocatorOptions { HasTextString = "Practice theme" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{plain.Address}practice-themes/supervision/");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Axe_finds_nothing_with_the_list_open_and_nothing_spills_over(int width)
    {
        var (page, field) = await OpenAsync(width);
        await field.PressSequentiallyAsync("disg");
        await Assertions.Expect(page.Locator("[role=option]")).ToHaveCountAsync(3);
        await field.PressAsync("ArrowDown");
        var result = await page.RunAxe(AxeRules.All);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        var heights = await page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('[role=option], .lh-search-box button, .lh-search-box input')].map(e => "
            + "e.getBoundingClientRect().height)");
        Assert.All(heights, height => Assert.True(height >= 24));
    }

    private async Task<(IPage Page, ILocator Field)> OpenAsync(int width = 1280)
    {
        var page = await Hub.OpenAtAsync($"{host.Address}practice-themes/", width);
        var field = page.Locator("#site-search");
        await field.FocusAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("role", "combobox");
        return (page, field);
    }

    private static async Task ActiveIsAsync(IPage page, ILocator field, int place)
    {
        var option = page.Locator("[role=option]").Nth(place);
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await option.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        Assert.Equal(1, await page.Locator("[role=option][aria-selected=true]").CountAsync());
    }
}
