using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import;

/// <summary>Made-up reports in the layouts of inspectorates, reviewers and public health teams: what must be found in each, counted by
/// hand.</summary>
public sealed class ReportLayoutTests
{
    [Theory]
    [InlineData("ilacs-inspection.txt", "Inspection of Fernshire local authority children's services", "2021-10-08")]
    [InlineData("sif-inspection.txt", "Inspection of services in Marlbridge for children in need of help and protection", null)]
    [InlineData("send-area-inspection.html", "Area SEND inspection of Oldmere Local Area Partnership", "2024-04-18")]
    [InlineData("jtai.md", "Joint targeted area inspection of Quayside", "2023-11-22")]
    [InlineData("practice-review.txt", "Local Child Safeguarding Practice Review: \"Robin\"", "2023-06")]
    [InlineData("thematic-review.txt", "Thematic review: children who are not in school", "2022-02")]
    [InlineData("needs-assessment.txt", "Children and parental alcohol use: a needs assessment for Wexcombe", "2022-07-08")]
    public void Title_and_date_are_read(string name, string title, string? date)
    {
        var page = Report(name).Page;
        Assert.Equal(title, page.Title);
        Assert.Equal(date is null ? null : PartialDate.Parse(date), page.Date);
    }

    [Theory]
    [InlineData("ilacs-inspection.txt", 9, 1, 4, 0)]
    [InlineData("sif-inspection.txt", 10, 3, 5, 2)]
    [InlineData("send-area-inspection.html", 5, 3, 2, 2)]
    [InlineData("jtai.md", 8, 4, 3, 0)]
    [InlineData("practice-review.txt", 5, 3, 0, 3)]
    [InlineData("thematic-review.txt", 7, 3, 3, 2)]
    [InlineData("needs-assessment.txt", 6, 2, 3, 4)]
    public void Findings_strengths_concerns_and_recommendations_are_counted_right(
        string name, int findings, int strengths, int concerns, int recommendations)
    {
        var report = Report(name);
        Assert.Equal(
            (findings, strengths, concerns, recommendations),
            (report.Findings.Count, Count(report, FindingKind.Strength), Count(report, FindingKind.Concern), report.Recommendations.Count));
    }

    [Theory]
    [InlineData("ilacs-inspection.txt")]
    [InlineData("sif-inspection.txt")]
    [InlineData("send-area-inspection.html")]
    [InlineData("jtai.md")]
    [InlineData("practice-review.txt")]
    [InlineData("thematic-review.txt")]
    [InlineData("needs-assessment.txt")]
    public void Nothing_is_lost_and_no_word_is_misplaced(string name)
    {
        var outcome = Importing.Import(name, Importing.MadeUp(name));
        Importing.Sound(outcome);
        Assert.DoesNotContain("could not place", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal(outcome.Report!.Findings.Any(finding => finding.Kind is FindingKind.Undecided),
            outcome.ToDo.Any(item => item.Text.Contains(".undecided", StringComparison.Ordinal)));
    }

    [Fact]
    public void Figures_at_the_start_of_a_line_are_text()
    {
        Assert.Contains(Report("sif-inspection.txt").Parts.OfType<ParagraphPart>(), part =>
            part.Text.Contains("(a rate of 46.2 per 10,000 children)", StringComparison.Ordinal));
        Assert.Contains(Report("needs-assessment.txt").Parts, part => part is ParagraphPart { Number: null } text
            && text.Text.StartsWith("2.5 times as many", StringComparison.Ordinal));
    }

    [Fact]
    public void Addresses_and_telephone_numbers_are_set_aside()
    {
        var aside = Report("ilacs-inspection.txt").SetAside.Where(item => item.Reason == "Addresses and telephone numbers")
            .Select(item => item.Text);
        Assert.Equal(["Example Services", "Store Street", "Manchester", "M1 2WD", "T: 0300 000 0000", "Textphone: 0161 000 0000",
            "E: enquiries@example.org", "W: www.example.org"], aside);
    }

    [Fact]
    public void A_contents_list_without_dots_or_page_numbers_is_left_out()
    {
        var outcome = Importing.Import("a.txt", Importing.MadeUp("sif-inspection.txt"));
        Assert.Equal(6, outcome.Account!.LeftOut.Where(line => line.Kind == "line of the contents list").Sum(line => line.Times));
        Assert.Single(outcome.Report!.Parts.OfType<HeadingPart>(), part => part.Text == "Children looked after in this area");
    }

    [Fact]
    public void Headings_of_two_lines_are_one()
    {
        var above = Report("ilacs-inspection.txt").Findings.Select(finding => finding.Body.OfType<UnderPart>().First().Text).Distinct();
        Assert.Equal(
        [
            "What needs to improve?", "The experiences and progress of children who need help and protection: good",
            "The experiences and progress of children in care and care leavers: requires improvement to be good",
            "The impact of leaders on social work practice with children and families: requires improvement to be good",
        ], above);
    }

    [Theory]
    [InlineData("The partnership has the following strengths:", FindingKind.Strength)]
    [InlineData("Strengths", FindingKind.Strength)]
    [InlineData("Areas of strength", FindingKind.Strength)]
    [InlineData("What is working well?", FindingKind.Strength)]
    [InlineData("What the partnership does well", FindingKind.Strength)]
    [InlineData("What needs to improve", FindingKind.Concern)]
    [InlineData("Areas for priority action", FindingKind.Concern)]
    [InlineData("Areas for improvement", FindingKind.Concern)]
    [InlineData("What is not working well?", FindingKind.Concern)]
    [InlineData("The authority is inadequate because:", FindingKind.Concern)]
    [InlineData("Weaknesses", FindingKind.Concern)]
    [InlineData("Strengths and weaknesses", FindingKind.Undecided)]
    [InlineData("Findings", FindingKind.Undecided)]
    public void The_lead_in_gives_the_tone(string lead, FindingKind tone)
    {
        foreach (var mark in (string[])["◼", "▪", "–", "•", "➢", "\uF0B7", "1."])
        {
            var report = Importing.Text(
                $"Inspection of Example\n\n{lead}\n\n{mark} Plans that say who does what\n\n{mark} Meetings with families\n").Report!;
            Assert.Equal($"{mark} {tone} {tone}", $"{mark} {string.Join(' ', report.Findings.Select(finding => finding.Kind))}");
        }
    }

    [Theory]
    [InlineData("In 78% of cases every visit was on a weekday morning.", FindingKind.Undecided)]
    [InlineData("Strong work was seen in two schools.", FindingKind.Strength)]
    [InlineData("Supervision was inconsistent.", FindingKind.Concern)]
    [InlineData("Records need to be clear and timely.", FindingKind.Undecided)]
    [InlineData("Plans were effective but were not shared.", FindingKind.Undecided)]
    [InlineData("Work was not effective.", FindingKind.Concern)]
    [InlineData("Risk was spoken of at every meeting.", FindingKind.Undecided)]
    [InlineData("Children missing from home were spoken with.", FindingKind.Undecided)]
    public void The_tone_is_guessed_only_where_the_words_are_plain(string text, FindingKind tone) =>
        Assert.Equal(tone, Assert.Single(Importing.Text($"A report\n\nKey findings\n\n- {text}\n").Report!.Findings).Kind);

    private static int Count(ImportedReport report, FindingKind kind) => report.Findings.Count(finding => finding.Kind == kind);

    private static ImportedReport Report(string name) => Importing.Draft(Importing.Import(name, Importing.MadeUp(name))).Report!;
}
