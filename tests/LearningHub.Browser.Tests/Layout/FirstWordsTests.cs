using System.Globalization;

namespace LearningHub.Browser.Tests.Layout;

/// <summary>On a phone the content of a page begins within its first screen.</summary>
[Collection("browser")]
public sealed class FirstWordsTests(HubInBrowser hub) : BrowserTest(hub)
{
    private const int PhoneHeight = 844;

    // The first words of the content: a paragraph, a list item or a link, not inside folded parts.
    private const string TopOfMatter = """
        () => {
          const words = [...document.querySelectorAll(
            ".lh-prose p, .lh-prose li, .lh-prose td, .lh-list h3, .lh-finding h3, .lh-recommendation h3, .lh-lead-facts dt")]
            .find((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest("details:not([open])"));
          return words ? words.getBoundingClientRect().top + scrollY : -1;
        }
        """;

    [Theory]
    [InlineData("audits/ce-substance-misuse-audit-2014/", 500)]
    [InlineData("audits/ce-child-in-need-audit-2014/", 500)]
    [InlineData("audits/bromley-substance-misuse-audit-2018/", 540)]
    [InlineData("research/ofsted-joint-working-2013/", 540)]
    [InlineData("research/essex-figures-2010/", 500)]
    [InlineData("frameworks/combined-issues-framework/", 580)]
    [InlineData("good-practice/family-support-persistence/", 500)]
    [InlineData("programmes/option-2/", 500)]
    [InlineData("briefings/seven-minute-binge-drinking/", 500)]
    [InlineData("training/combined-issues-course/", 560)]
    [InlineData("awareness/if-your-mum-or-dad/", 500)]
    [InlineData("practice-themes/disguised-compliance/", 500)]
    [InlineData("audiences/health-visitor/", 500)]
    [InlineData("levels/child-in-need/", 500)]
    [InlineData("audits/", 500)]
    [InlineData("awareness/", 500)]
    [InlineData("programmes/family-recovery-project/", 500)]
    [InlineData("case-reviews/made-up-review-of-a-baby/", 560)]
    [InlineData("recommendations/ce-substance-misuse-audit-2014/r-4/", 500)]
    [InlineData("events/", 500)]
    [InlineData("events/combined-issues-course-january/", 560)]
    [InlineData("local-help/", 500)]
    [InlineData("local-help/parents-line/", 500)]
    [InlineData("awareness/worried-about-a-child-cy/", 600)]
    public async Task The_matter_begins_within_the_first_screen(string path, int most)
    {
        var page = await Hub.OpenAsync(path, 390);
        var top = await page.EvaluateAsync<double>(TopOfMatter);
        Assert.True(top > 0 && top <= most, $"/{path}: {top.ToString("0", CultureInfo.InvariantCulture)} px, at most {most}");
    }

    [Theory]
    [InlineData("briefings/seven-minute-binge-drinking/")]
    [InlineData("briefings/seven-minute-leaving-hospital/")]
    [InlineData("frameworks/combined-issues-framework/")]
    public async Task What_most_readers_come_for_is_one_tap_away(string path)
    {
        var page = await Hub.OpenAsync(path, 390);
        var link = page.Locator(".lh-jump a");
        var top = await link.EvaluateAsync<double>("element => element.getBoundingClientRect().top");
        Assert.InRange(top, 0, PhoneHeight - 40);
        await link.ClickAsync();
        var target = await page.EvaluateAsync<double>("document.querySelector(location.hash).getBoundingClientRect().top");
        Assert.InRange(target, -5, 120);
    }
}
