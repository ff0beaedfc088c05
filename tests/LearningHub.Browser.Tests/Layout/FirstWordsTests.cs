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
            ".lh-prose p, .lh-band--matter > p, .lh-prose li, .lh-prose td, .lh-list h3, .lh-finding h3, .lh-recommendation h3, "
            + ".lh-lead-facts dt, .lh-start-button, .lh-programme h3, .lh-voice, .lh-entry h3, .lh-table th, .lh-card h3, meter, .lh-meter")]
            .find((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest("details:not([open])"));
          return words ? words.getBoundingClientRect().top + scrollY : -1;
        }
        """;

    [Theory]
    [InlineData("audits/ce-substance-misuse-audit-2014/")]
    [InlineData("audits/ce-child-in-need-audit-2014/")]
    [InlineData("audits/bromley-substance-misuse-audit-2018/")]
    [InlineData("research/ofsted-joint-working-2013/")]
    [InlineData("research/essex-figures-2010/")]
    [InlineData("frameworks/combined-issues-framework/")]
    [InlineData("good-practice/family-support-persistence/")]
    [InlineData("programmes/option-2/")]
    [InlineData("briefings/seven-minute-binge-drinking/")]
    [InlineData("training/combined-issues-course/")]
    [InlineData("awareness/if-your-mum-or-dad/")]
    [InlineData("practice-themes/disguised-compliance/")]
    [InlineData("audiences/health-visitor/")]
    [InlineData("levels/child-in-need/")]
    [InlineData("audits/")]
    [InlineData("awareness/")]
    [InlineData("programmes/family-recovery-project/")]
    [InlineData("case-reviews/made-up-review-of-a-baby/")]
    [InlineData("recommendations/ce-substance-misuse-audit-2014/r-4/")]
    [InlineData("events/")]
    [InlineData("events/combined-issues-course-january/")]
    [InlineData("local-help/")]
    [InlineData("local-help/parents-line/")]
    [InlineData("awareness/worried-about-a-child-cy/")]
    [InlineData("tools/handover-checklist/")]
    [InlineData("tools/audit-c/")]
    [InlineData("tools/substance-misuse-reflection-tool/")]
    [InlineData("findings/")]
    [InlineData("recommendations/")]
    [InlineData("programmes/compare/")]
    [InlineData("voices/")]
    [InlineData("glossary/")]
    [InlineData("law/")]
    [InlineData("")]
    public async Task The_matter_begins_within_the_first_screen(string path)
    {
        var page = await Hub.ReadAsync(path, 390);
        var top = await page.EvaluateAsync<double>(TopOfMatter);
        Assert.True(top is > 0 and <= Most, $"/{path}: {top.ToString("0", CultureInfo.InvariantCulture)} px, at most {Most}");
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
