using System.Globalization;

namespace LearningHub.Browser.Tests.Layout;

/// <summary>On a phone the content of a page begins within its first screen.</summary>
[Collection("reading")]
public sealed class FirstWordsTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const int PhoneHeight = 844;
    private const int Most = 500;

    // The first words of the content: a paragraph, a list item or a link, not inside folded parts.
    private const string TopOfMatter = """
        () => {
          const words = [...document.querySelectorAll(
            ".lh-prose p, .lh-prose li, .lh-prose td, .lh-band--matter > p:not(.lh-slides__back), .lh-list h3, .lh-finding h3, "
            + ".lh-recommendation h3, .lh-band > .govuk-body:not(.lh-slides__back), .lh-entry h2, #search-query, .lh-slide h2, "
            + ".lh-lead-facts dt, .lh-start-button, .lh-programme h3, .lh-voice, .lh-entry h3, .lh-table th, .lh-card h3, meter, "
            + ".lh-meter")]
            .find((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest("details:not([open])"));
          return words ? words.getBoundingClientRect().top + scrollY : -1;
        }
        """;

    // Pages besides one of every kind.
    private static readonly string[] MorePages =
    [
        "audits/bromley-substance-misuse-audit-2018/",
        "research/essex-figures-2010/",
        "programmes/option-2/",
        "awareness/if-your-mum-or-dad/",
        "awareness/",
        "programmes/family-recovery-project/",
        "recommendations/ce-substance-misuse-audit-2014/r-4/",
        "awareness/worried-about-a-child-cy/",
        "tools/handover-checklist/",
        "tools/audit-c/",
    ];

    // Pages that begin with what one does with them, to show or to print: the first screen will do.
    private static readonly string[] Papers = ["training/session-supervising/slides/", "training/session-supervising/cards/"];

    public static TheoryData<string> Pages => [.. PageKinds.All.Concat(MorePages)];

    [Theory, MemberData(nameof(Pages))]
    public async Task The_matter_begins_within_the_first_screen(string path)
    {
        var page = await Hub.ReadAsync(path, 390);
        var top = await page.EvaluateAsync<double>(TopOfMatter);
        var most = Papers.Contains(path) ? PhoneHeight : Most;
        Assert.True(top > 0 && top <= most, $"/{path}: {top.ToString("0", CultureInfo.InvariantCulture)} px, at most {most}");
    }

    // Before the first entry stand the filters, and the progress of all recommendations.
    [Theory]
    [InlineData("findings/", 560)]
    [InlineData("programmes/compare/", 560)]
    [InlineData("recommendations/", 844)]
    public async Task The_first_entry_of_a_list_with_filters_is_on_the_first_screen(string path, int most)
    {
        var page = await Hub.ReadAsync(path, 390);
        var top = await page.Locator("[data-entry] h2, [data-entry] h3").First
            .EvaluateAsync<double>("element => element.getBoundingClientRect().top + scrollY");
        Assert.InRange(top, 1, most);
    }

    [Theory]
    [InlineData("briefings/seven-minute-binge-drinking/")]
    [InlineData("briefings/seven-minute-leaving-hospital/")]
    [InlineData("frameworks/combined-issues-framework/")]
    public async Task What_most_readers_come_for_is_one_tap_away(string path)
    {
        var page = await Hub.ReadAsync(path, 390);
        var link = page.Locator(".lh-jump a");
        var top = await link.EvaluateAsync<double>("element => element.getBoundingClientRect().top");
        Assert.InRange(top, 0, PhoneHeight - 40);
        await link.ClickAsync();
        var target = await page.EvaluateAsync<double>("document.querySelector(location.hash).getBoundingClientRect().top");
        Assert.InRange(target, -5, 120);
    }

    [Theory]
    [InlineData("audiences/health-visitor/")]
    [InlineData("audiences/social-worker/")]
    [InlineData("levels/child-in-need/")]
    public async Task A_role_or_level_names_its_parts_on_the_first_screen(string path)
    {
        var page = await Hub.ReadAsync(path, 390);
        foreach (var part in (string[])["#tools", "#briefings", "#frameworks", "#findings"])
        {
            await page.EvaluateAsync("scrollTo(0, 0)");
            var link = page.Locator($".lh-jumps a[href='{part}']");
            Assert.InRange(await link.EvaluateAsync<double>("element => element.getBoundingClientRect().bottom"), 0, PhoneHeight);
            await link.ClickAsync();
            Assert.InRange(await page.EvaluateAsync<double>("document.querySelector(location.hash).getBoundingClientRect().top"), -5, 120);
        }
        var lists = await page.Locator(".lh-band > .lh-list").EvaluateAllAsync<int[]>("lists => lists.map(list => list.children.length)");
        Assert.All(lists, entries => Assert.InRange(entries, 1, 7));
    }

    [Theory]
    [InlineData("tools/substance-misuse-reflection-tool/")]
    [InlineData("tools/audit-c/")]
    public async Task A_tool_starts_on_its_first_screen(string path)
    {
        var page = await Hub.ReadAsync(path, 390);
        var start = page.Locator(".lh-start-button a").First;
        var bottom = await start.EvaluateAsync<double>("element => element.getBoundingClientRect().bottom");
        Assert.InRange(bottom, 1, PhoneHeight);
    }
}
