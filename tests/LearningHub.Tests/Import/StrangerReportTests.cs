using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import;

/// <summary>Made-up reports whose counts were written down before the import read them: letters, slides, prose without marks, tables of
/// findings.</summary>
public sealed class StrangerReportTests
{
    [Theory]
    [InlineData("focused-visit-letter.txt", "Focused visit to Wexmere children's services", "2024-03-14")]
    [InlineData("send-letter.txt", "Area SEND inspection of Lower Quenby Local Area Partnership", "2024-07-09")]
    [InlineData("jtai-letter.txt", "Joint targeted area inspection of the multi-agency response to domestic abuse in Harrowmoor",
        "2023-11-21")]
    [InlineData("numbered-review.txt", "Local child safeguarding practice review: Child Aster", "2024-06-03")]
    [InlineData("findings-table.html", "Parental mental ill health: thematic multi-agency audit", "2023-10")]
    [InlineData("needs-with-figures.txt", "Joint Strategic Needs Assessment: parents who use drugs and alcohol", "2025-01")]
    [InlineData("rapid-review.txt", "Rapid Review Summary – Baby Fern", "2023-09-18")]
    [InlineData("scrutiny-report.txt", "Report of the Task and Finish Group on Domestic Abuse and Children", "2023-12-12")]
    [InlineData("prose-review.txt", "Local Child Safeguarding Practice Review: Child Bryony", "2024-02")]
    [InlineData("unmarked-audit.txt", "Multi-agency audit report: Domestic abuse and unborn babies", "2024-04-05")]
    [InlineData("audit-slides.html", "Multi-agency audit: neglect and parental alcohol use", "2024-05")]
    [InlineData("paged-audit.txt", "Multi-agency audit report: Parental mental ill health and young carers", "2024-07")]
    [InlineData("graded-inspection.txt", "Oakhurst City Council: findings of the ILACS inspection of children's services", "2024-09-02")]
    [InlineData("overview-report.txt", "Serious Case Review: Family W", "2022-11")]
    [InlineData("aligned-table-audit.txt", "Thematic audit of pre-birth practice", "2024-04-30")]
    public void Title_and_date_are_read(string name, string title, string date)
    {
        var page = Report(name).Page;
        Assert.Equal((title, PartialDate.Parse(date)), (page.Title, page.Date));
    }

    [Theory]
    [InlineData("focused-visit-letter.txt", 2, 6, 0, 0)]
    [InlineData("send-letter.txt", 3, 2, 0, 3)]
    [InlineData("jtai-letter.txt", 3, 3, 0, 0)]
    [InlineData("numbered-review.txt", 0, 2, 1, 3)]
    [InlineData("findings-table.html", 2, 2, 0, 2)]
    [InlineData("needs-with-figures.txt", 2, 2, 3, 4)]
    [InlineData("rapid-review.txt", 2, 4, 1, 2)]
    [InlineData("scrutiny-report.txt", 0, 0, 3, 3)]
    [InlineData("prose-review.txt", 1, 1, 1, 2)]
    [InlineData("unmarked-audit.txt", 2, 2, 1, 1)]
    [InlineData("audit-slides.html", 2, 3, 0, 2)]
    [InlineData("paged-audit.txt", 3, 3, 0, 2)]
    [InlineData("graded-inspection.txt", 1, 3, 3, 0)]
    [InlineData("overview-report.txt", 1, 2, 0, 2)]
    [InlineData("aligned-table-audit.txt", 2, 2, 0, 2)]
    [InlineData("seven-minute-briefing.txt", 1, 0, 2, 2)]
    [InlineData("health-needs.txt", 1, 2, 0, 2)]
    public void Strengths_concerns_undecided_findings_and_recommendations_are_counted_right(
        string name, int strengths, int concerns, int undecided, int recommendations)
    {
        var report = Report(name);
        Assert.Equal(
            (strengths, concerns, undecided, recommendations),
            (Count(report, FindingKind.Strength), Count(report, FindingKind.Concern), Count(report, FindingKind.Undecided),
                report.Recommendations.Count));
    }

    [Theory]
    [InlineData("focused-visit-letter.txt")]
    [InlineData("send-letter.txt")]
    [InlineData("jtai-letter.txt")]
    [InlineData("numbered-review.txt")]
    [InlineData("findings-table.html")]
    [InlineData("needs-with-figures.txt")]
    [InlineData("rapid-review.txt")]
    [InlineData("scrutiny-report.txt")]
    [InlineData("prose-review.txt")]
    [InlineData("unmarked-audit.txt")]
    [InlineData("audit-slides.html")]
    [InlineData("paged-audit.txt")]
    [InlineData("graded-inspection.txt")]
    [InlineData("overview-report.txt")]
    [InlineData("seven-minute-briefing.txt")]
    [InlineData("health-needs.txt")]
    public void Nothing_is_lost(string name)
    {
        var outcome = Importing.Import(name, Importing.MadeUp(name));
        Importing.Sound(outcome);
        Assert.DoesNotContain("could not place", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("focused-visit-letter.txt", "M1 2WD", "E enquiries@example.org", "www.example.org")]
    [InlineData("rapid-review.txt", "For further information contact: Partnership Manager, example.partnership@example.org, 01632 960777")]
    public void Addresses_and_contacts_are_set_aside(string name, params string[] lines)
    {
        var aside = Report(name).SetAside.Where(item => item.Reason == "Addresses and telephone numbers").Select(item => item.Text)
            .ToList();
        Assert.All(lines, line => Assert.Contains(line, aside));
    }

    [Fact]
    public void Answers_that_the_hub_has_of_its_own_are_kept_beside_the_draft()
    {
        var outcome = Importing.Import("a.txt", Importing.MadeUp("aligned-table-audit.txt"));
        Importing.Sound(outcome);
        Assert.Equal(2, Assert.Single(outcome.Report!.Questions).Questions.Count);
        Assert.Contains("not known", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decimal_with_a_space_in_it_is_text() =>
        Assert.Single(Importing.Text(
            "A report\n\nKey findings\n\n- Few parents were asked\n\nIn total\n18. 5 per cent of parents answered.\n").Report!.Findings);

    private static int Count(ImportedReport report, FindingKind kind) => report.Findings.Count(finding => finding.Kind == kind);

    private static ImportedReport Report(string name) => Importing.Draft(Importing.Import(name, Importing.MadeUp(name))).Report!;
}
