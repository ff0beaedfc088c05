using Microsoft.Playwright;

namespace LearningHub.Browser.Tests;

[Collection("reading")]
public sealed class BehaviourTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const string Awareness = "awareness/when-a-parent-drinks/";

    [Theory]
    [InlineData("awareness/if-your-mum-or-dad/")]
    [InlineData("awareness/")]
    [InlineData("search/")]
    [InlineData("practice-themes/domestic-abuse/")]
    [InlineData("audiences/public/")]
    public async Task The_exit_stays_in_view_while_the_page_scrolls(string path)
    {
        var page = await Hub.OpenAsync(path, 390);
        var exit = page.Locator(".govuk-exit-this-page__button");
        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight / 2)");
        var top = await exit.EvaluateAsync<double>("element => element.getBoundingClientRect().top");
        Assert.InRange(top, 0, 844);
        await page.EvaluateAsync("window.scrollTo(0, document.body.scrollHeight)");
        Assert.InRange(await exit.EvaluateAsync<double>("element => element.getBoundingClientRect().top"), 0, 844);
    }

    [Fact]
    public async Task Numbers_on_pages_for_families_can_be_called()
    {
        var page = await Hub.ReadAsync("awareness/if-your-mum-or-dad/", 390);
        Assert.Contains("tel:08001111", await page.Locator("main a[href^='tel:']").EvaluateAllAsync<string[]>("a => a.map(e => e.href)"));
    }

    [Theory]
    [InlineData("awareness/if-your-mum-or-dad/", false)]
    [InlineData("awareness/", false)]
    [InlineData("local-help/parents-line/", false)]
    [InlineData("audiences/public/", false)]
    [InlineData("audiences/health-visitor/", true)]
    public async Task The_foot_of_pages_for_families_has_no_help_for_authors(string path, bool hasHelp)
    {
        var page = await Hub.ReadAsync(path, 390);
        Assert.Equal(hasHelp, await page.Locator(".lh-footer a[href*='pages/help-']").CountAsync() > 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Findings_are_narrowed_with_scripts_and_without(bool scripts)
    {
        var page = await Hub.OpenAsync("findings/", scripts: scripts);
        var all = await page.Locator("[data-entry]:visible").CountAsync();
        Assert.True(all > 50);
        await page.Locator("#by-theme").SelectOptionAsync("young-carers");
        await page.Locator("#by-kind").SelectOptionAsync("concern");
        var some = await page.Locator("[data-entry]:visible").CountAsync();
        Assert.InRange(some, 1, all / 2);
        if (scripts) Assert.Contains("theme=young-carers", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programmes_are_sorted_by_strength_and_cost_and_the_address_keeps_it()
    {
        var page = await Hub.OpenAsync("programmes/compare/");
        var titles = await page.Locator(".lh-programme h2").AllTextContentsAsync();
        Assert.Equal(titles.Order(StringComparer.OrdinalIgnoreCase), titles);
        await page.Locator("#list-order").SelectOptionAsync("cost");
        Assert.Contains("order=cost", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-list-count]")).ToHaveTextAsync($"{titles.Count} shown, by cost");
        var bands = await page.Locator("[data-entry]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.cost)");
        Assert.Equal(["low", "medium", "high", "not-known"], bands.Distinct());
        await page.ReloadAsync();
        Assert.Equal(bands, await page.Locator("[data-entry]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.cost)"));
        await page.Locator("#list-order").SelectOptionAsync("strength");
        Assert.Equal(["moderate", "limited", "unclear"],
            (await page.Locator("[data-entry]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.strength)"))
                .Distinct().Where(strength => strength != "strong"));
        await page.Locator("#list-order").SelectOptionAsync(string.Empty);
        Assert.Equal(titles, await page.Locator(".lh-programme h2").AllTextContentsAsync());
    }

    [Fact]
    public async Task Without_scripts_programmes_stand_by_title_and_no_order_is_offered()
    {
        var page = await Hub.ReadAsync("programmes/compare/", scripts: false);
        await Assertions.Expect(page.Locator("#list-order")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("programmes/")]
    [InlineData("programmes/option-2/")]
    public async Task Programmes_lead_to_their_comparison_and_show_strength_cost_and_outcome(string path)
    {
        var page = await Hub.ReadAsync(path);
        var words = await page.Locator("main").InnerTextAsync();
        Assert.Contains("Evidence: Moderate", words, StringComparison.Ordinal);
        Assert.Contains("Cost: Medium", words, StringComparison.Ordinal);
        Assert.Contains("As many children came into care", words, StringComparison.Ordinal);
        await page.Locator(".lh-hero a[href*='compare/']").ClickAsync();
        await HubInBrowser.ArriveAsync(page, "/programmes/compare/$");
    }

    [Fact]
    public async Task Shift_three_times_exits_too()
    {
        var page = await Hub.OpenAsync(Awareness);
        await HubInBrowser.StandInForOthersAsync(page);
        var lights = page.Locator(".govuk-exit-this-page__indicator-light--on");
        for (var pressed = 1; pressed < 3; pressed++)
        {
            await page.Keyboard.PressAsync("Shift");
            await Assertions.Expect(lights).ToHaveCountAsync(pressed);
        }
        await page.Keyboard.PressAsync("Shift");
        await HubInBrowser.ArriveAsync(page, @"^https://www\.bbc\.co\.uk/");
        Assert.Equal("Elsewhere", await page.TitleAsync());
    }

    [Fact]
    public async Task Exit_is_a_plain_link_without_scripts()
    {
        var page = await Hub.OpenAsync(Awareness, scripts: false);
        await HubInBrowser.StandInForOthersAsync(page);
        await page.Locator(".govuk-exit-this-page__button").ClickAsync();
        await HubInBrowser.ArriveAsync(page, @"^https://www\.bbc\.co\.uk/");
    }

    [Theory]
    [InlineData("2027-11-19T10:00:00Z", "Review due soon")]
    [InlineData("2027-12-24T10:00:00Z", "Review overdue")]
    [InlineData("2026-12-24T10:00:00Z", null)]
    public async Task Review_states_are_those_of_the_day_of_reading(string now, string? expected)
    {
        var page = await Hub.OpenAsync("");
        await page.Clock.SetFixedTimeAsync(now);
        await page.GotoAsync(Hub.Address + "audits/ce-child-in-need-audit-2014/");
        var state = page.Locator(".lh-review .lh-state");
        if (expected is null) Assert.Equal(0, await state.CountAsync());
        else Assert.Equal(expected, await state.TextContentAsync());
        Assert.Contains("To be reviewed by 20 November 2027", await page.Locator(".lh-review").TextContentAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_paper_the_menu_is_gone_and_the_advice_is_there()
    {
        var page = await Hub.OpenAsync("tools/substance-misuse-reflection-tool/");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(page.Locator(".govuk-service-navigation")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".lh-print-button")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".lh-print-only")).ToBeVisibleAsync();
        var paper = await page.PdfAsync();
        Assert.True(paper.Length > 20_000);
    }

    [Fact]
    public async Task On_paper_the_answers_to_a_question_stand_in_a_row_below_it()
    {
        var page = await Hub.OpenAsync("tools/substance-misuse-reflection-tool/form/police/");
        await page.SetViewportSizeAsync(680, 900);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var question = page.Locator(".govuk-form-group:has(.govuk-radios)").First;
        var tops = await question.Locator(".govuk-radios__label")
            .EvaluateAllAsync<double[]>("labels => labels.map(label => Math.round(label.getBoundingClientRect().top))");
        Assert.True(tops.Length > 3);
        Assert.Single(tops.Distinct());
        Assert.Equal("avoid", await question.EvaluateAsync<string>("group => getComputedStyle(group).breakInside"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_dash_before_an_entry_of_the_contents_does_not_touch_its_words(int width)
    {
        var page = await Hub.ReadAsync("audits/ce-substance-misuse-audit-2014/", width);
        // The dash stands at the left edge of its entry and is at most 1 em wide.
        var room = await page.Locator(".lh-contents li > a").EvaluateAllAsync<double[]>(
            "links => links.map(link => link.getBoundingClientRect().left - link.parentElement.getBoundingClientRect().left - "
                + "parseFloat(getComputedStyle(link).fontSize))");
        Assert.NotEmpty(room);
        Assert.All(room, left => Assert.True(left >= 0, $"The words begin {-left} pixels too far to the left."));
    }

    [Fact]
    public async Task A_reader_goes_from_a_finding_to_the_course_and_across_reports()
    {
        var page = await Hub.OpenAsync("audits/ce-substance-misuse-audit-2014/");
        await page.Locator("#f-binge .lh-facts a", new PageLocatorOptions { HasTextString = "Parental substance misuse" }).ClickAsync();
        await HubInBrowser.ArriveAsync(page, "/training/combined-issues-course/$");
        await page.GotoAsync(Hub.Address + "practice-themes/disguised-compliance/");
        Assert.True(await page.Locator("article.lh-finding").CountAsync() >= 3);
        await page.Locator("article.lh-finding h3 a").First.ClickAsync();
        await HubInBrowser.ArriveAsync(page, "#f-");
        await Assertions.Expect(page.Locator(":target")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Nothing_is_kept_on_the_device()
    {
        var page = await Hub.OpenAsync(Awareness);
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [Theory]
    [InlineData("home", "", 1280)]
    [InlineData("home", "", 390)]
    [InlineData("audit", "audits/ce-substance-misuse-audit-2014/", 1280)]
    [InlineData("theme", "practice-themes/disguised-compliance/", 390)]
    public async Task Screenshots_are_made_for_people_to_look_at(string name, string path, int width)
    {
        var page = await Hub.ReadAsync(path, width);
        var folder = Directory.CreateDirectory(Path.Combine(LearningHub.Tests.Support.Repository.Root, "artifacts", "screenshots"));
        var file = Path.Combine(folder.FullName, $"{name}-{width}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        Assert.True(new FileInfo(file).Length > 5_000);
    }
}
