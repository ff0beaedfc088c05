using LearningHub.Site.Pages.Search;
using LearningHub.Site.Searching;
using LearningHub.Theme.Default;
using LearningHub.Theme.Default.Examples;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace LearningHub.Browser.Tests.Searching;

/// <summary>The search page as a host renders it, with made-up answers in the shell of the built site.</summary>
[Collection("work")]
public sealed class HostSearchTests(HubInBrowser hub) : BrowserTest(hub)
{
    private int answered;
    private PlainHost host = null!;

    public override async Task InitializeAsync() =>
        host = await PlainHost.StartAsync(Hub.SiteFolder, app => app.MapGet($"{PlainHost.Folder}/search/", AnswerAsync));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task Axe_finds_nothing_in_an_answer_of_the_host(int width)
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/?q=sleep&type=briefing", width);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(e => e.open = true)");
        var result = await page.RunAxe(AxeRules.All);
        Assert.Empty(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
    }

    [Theory]
    [InlineData("?q=sleep&type=briefing")]
    [InlineData("?q=nothing")]
    [InlineData("")]
    public async Task Nothing_spills_over_at_400_percent_zoom_with_the_filters_open(string query)
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/{query}", width: 320, height: 256);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(e => e.open = true)");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
    }

    [Fact]
    public async Task Targets_are_24_pixels_or_more()
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/?q=sleep", width: 390);
        // Until the script has folded the filters, the style sheet does, and nothing in them has a size.
        await page.Locator(".lh-filters[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(e => e.open = true)");
        // Links within a sentence are exempt (WCAG 2.2, 2.5.8); a page number is its whole box.
        var small = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.lh-search :is(a, button, input:not([type=hidden]), select, summary)')].filter(e => "
                + "e.checkVisibility() && !e.closest('p, .lh-none'))" +
            ".map(e => e.closest('.govuk-pagination__item') ?? e).filter(e => e.getBoundingClientRect().height < 24 || "
                + "e.getBoundingClientRect().width < 24).map(e => e.outerHTML)");
        Assert.Empty(small);
    }

    [Fact]
    public async Task Without_scripts_the_form_and_its_filters_are_sent_together()
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/", scripts: false);
        await page.Locator("#search-query").FillAsync("sleep");
        await page.Locator(".lh-search__button").ClickAsync();
        await page.Locator("#facet-theme > summary").ClickAsync();
        await page.Locator("#filter-theme-sleep").CheckAsync();
        await page.Locator("#search-role").SelectOptionAsync("midwife");
        await page.Locator(".lh-filters__apply").ClickAsync();
        Assert.Contains("q=sleep&role=midwife&theme=sleep", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#filter-theme-sleep")).ToBeCheckedAsync();
        Assert.Equal("midwife", await page.Locator("#search-role").InputValueAsync());
        Assert.StartsWith("Search", await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal("noindex", await page.Locator("meta[name=robots]").GetAttributeAsync("content"));
        Assert.Equal(SearchAnswerer.Hub, await page.Locator(".lh-search__answerer").TextContentAsync());
    }

    [Fact]
    public async Task The_static_page_without_scripts_says_why_it_does_not_search_and_how_to_browse()
    {
        await using var plain = await PlainHost.StartAsync(Hub.SiteFolder);
        var page = await Hub.OpenAtAsync($"{plain.Address}search/?q=sleep", scripts: false);
        await Assertions.Expect(page.Locator("[data-needs-script]")).ToBeVisibleAsync();
        await page.Locator(".lh-start a[href$='/tools/']").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{plain.Address}tools/");
    }

    [Fact]
    public async Task Filters_change_the_results_without_a_reload_and_leave_one_entry_in_the_history()
    {
        var page = await OpenAsync("?q=sleep");
        await page.Locator("#facet-theme > summary").ClickAsync();
        await page.Locator("#filter-theme-sleep").CheckAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=sleep&theme=sleep");
        await Assertions.Expect(page.Locator("#facet-theme .lh-facet__chosen")).ToHaveTextAsync(" (1 chosen)");
        Assert.Equal("filter-theme-sleep", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal("1,234 results for “sleep”", await page.Locator(".lh-search > [role=status]").TextContentAsync());
        await page.Locator("#search-query").FillAsync("nothing");
        await page.Locator("#search-query").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results-heading")).ToHaveTextAsync("Nothing found for “nothing”");
        Assert.Equal("search-query", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.StartsWith("Search", await page.TitleAsync(), StringComparison.Ordinal);

        Assert.True(await page.EvaluateAsync<bool>("window.kept === true"));
        await page.GoBackAsync();
        Assert.DoesNotContain("q=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_next_page_moves_the_reader_to_the_top_of_the_results()
    {
        var page = await OpenAsync("?q=sleep");
        await page.Locator(".lh-sort a", new PageLocatorOptions { HasTextString = "Newest first" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=sleep&sort=newest");
        await Assertions.Expect(page.Locator("[data-part=results]:not([aria-busy])")).ToHaveCountAsync(1);
        Assert.Equal("Newest first", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Locator(".govuk-pagination__next a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{host.Address}search/?q=sleep&page=7");
        await Assertions.Expect(page.Locator("#results-heading")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#results-heading")).ToBeInViewportAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.kept === true"));
    }

    [Fact]
    public async Task The_host_is_asked_for_each_answer_and_a_failed_one_becomes_a_plain_page_load()
    {
        var page = await OpenAsync("?q=sleep");
        var before = answered;
        await page.Locator("#search-query").FillAsync("failing once");
        await page.Locator("#search-query").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results-heading")).ToContainTextAsync("failing once");
        Assert.Equal(before + 2, answered);
        Assert.False(await page.EvaluateAsync<bool>("window.kept === true"));
    }

    [Theory]
    [InlineData("search-host", "?q=sleep&type=briefing", 1280)]
    [InlineData("search-host", "?q=sleep&type=briefing", 375)]
    [InlineData("search-none", "?q=nothing", 375)]
    public async Task Screenshots_are_made_for_people_to_look_at(string name, string query, int width)
    {
        var page = await OpenAsync(query, width);
        var folder = Directory.CreateDirectory(Path.Combine(LearningHub.Tests.Support.Repository.Root, "artifacts", "screenshots"));
        var file = Path.Combine(folder.FullName, $"{name}-{width}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        Assert.True(new FileInfo(file).Length > 5_000);
    }

    /// <summary>Opens the search page and leaves a mark that a reload would wipe away.</summary>
    private async Task<IPage> OpenAsync(string query, int width = 1280)
    {
        var page = await Hub.OpenAtAsync($"{host.Address}search/{query}", width);
        await HubInBrowser.SearchTakesOverAsync(page);
        await page.EvaluateAsync("window.kept = true");
        return page;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        answered++;
        var query = context.Request.Query["q"].ToString();
        if (query == "failing once" && context.Request.Headers["Sec-Fetch-Mode"] != "navigate")
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        var results = Made(query, context.Request.Query);
        using var inner = new StringWriter();
        await DefaultTheme.Instance.WriteSearchResultsAsync(results, inner);
        var shell = SearchShell.Read(await File.ReadAllTextAsync(Path.Combine(Hub.SiteFolder, SearchShell.Path)))!;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(shell.With(inner.ToString()));
    }

    // The samples, with the reader's own words, role and filters in their places.
    private static SearchResults Made(string query, IQueryCollection parameters)
    {
        var sample = query switch
        {
            "" => SearchSamples.Unasked,
            "nothing" => SearchSamples.Nothing,
            _ => SearchSamples.Results,
        };
        return sample with
        {
            Correction = null,
            PublishedFrom = null,
            Form = sample.Form with
            {
                Query = query,
                Sort = null,
                Roles = [.. sample.Form.Roles.Select(role => role with { IsChosen = parameters["role"] == role.Value })]
            },
            Facets =
            [
                .. sample.Facets.Select(
                    facet => facet with
                    {
                        Values = [.. facet.Values.Select(value => value with { Selected = parameters[facet.Id].Contains(value.Id) })],
                    }),
            ],
        };
    }
}
