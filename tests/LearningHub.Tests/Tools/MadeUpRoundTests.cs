using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Tools.Collating;
using LearningHub.Tools.Reports;
using LearningHub.Tools.Rounds;

namespace LearningHub.Tests.Tools;

/// <summary>Two made-up rounds of the size of the real ones. Answers are set so that sums are those that the two reports print.</summary>
public sealed class MadeUpRoundTests
{
    private const string ChildInNeed = "child-in-need-plan-audit";
    private const string SubstanceMisuse = "substance-misuse-reflection-tool";

    // Eight roles that are all asked about details, supervision, impact and views.
    private static readonly string[] Roles =
        ["school", "gp", "drug-and-alcohol-worker", "health-visitor", "midwife", "mental-health-worker", "domestic-abuse-worker"];

    [Fact]
    public void The_child_in_need_round_gives_the_figures_of_its_report()
    {
        var round = ChildInNeedRound();
        var collation = round.Collate();

        Assert.Empty(collation.Refused);
        Assert.Equal(28, collation.Counted.Count);
        Assert.Equal(9, collation.Status.Missing.Count());
        Assert.Equal("23 of 24 (95.8%)", Tally(collation, "child-details").OfAll("Yes").ToString());
        Assert.Equal(4, Tally(collation, "child-details").Blank);
        Assert.Equal("14 of 23 (60.9%)", Tally(collation, "case-overseen").OfAll("Yes").ToString());
        Assert.Equal("2 of 23 (8.7%)", Tally(collation, "case-overseen").OfAll(Question.NotApplicable).ToString());
        Assert.Equal("7 of 23 (30.4%)", Tally(collation, "case-overseen").OfAll("No").ToString());
        // Over a quarter of all, and exactly a third of those where it applies (3.3.1).
        var impact = Tally(collation, "impact-expected");
        Assert.Equal("6 of 23 (26.1%)", impact.OfAll("No").ToString());
        Assert.Equal("6 of 18 (33.3%)", impact.OfApplicable("No").ToString());
    }

    [Fact]
    public void The_substance_misuse_round_counts_who_is_missing()
    {
        var round = SubstanceMisuseRound();
        var collation = round.Collate();

        Assert.Equal(35, round.Round.Invitations.Count);
        Assert.Equal(24, collation.Counted.Count);
        Assert.Equal(11, collation.Status.Missing.Count());
        Assert.Equal(3, collation.NothingHeld);
        Assert.Equal(8, collation.Cases.Count);
        Assert.Equal(
            collation.Status.Missing.Count(), collation.Cases.Sum(view => view.Missing.Count));
    }

    [Fact]
    public void A_question_that_depends_on_another_is_counted_only_where_it_was_asked()
    {
        var round = new MadeUpRound(SubstanceMisuse, [new("A", "health-visitor", "HV"), new("B", "health-visitor", "HV")]);
        round.Answer(round.Round.Invitations[0], new() { ["child-under-one"] = "Yes", ["safe-sleep"] = "No" });
        round.Answer(round.Round.Invitations[1], new() { ["child-under-one"] = "No" });
        var tally = Tally(round.Collate(), "safe-sleep");
        Assert.Equal((1, 0), (tally.All, tally.Blank));
    }

    [Fact]
    public void Agencies_that_differ_about_a_case_are_shown_side_by_side()
    {
        var round = new MadeUpRound(SubstanceMisuse, [new("A", "police", "Police"), new("A", "school", "School"), new("A", "gp", "GP")]);
        round.Answer(round.Round.Invitations[0], new() { ["adults-searched"] = "Yes", ["shared-early"] = "Yes" });
        round.Answer(round.Round.Invitations[1], new() { ["adults-searched"] = "Yes", ["shared-early"] = "No" });
        round.Answer(round.Round.Invitations[2], [], nothingHeld: true);
        var view = round.Collate().Cases[0];
        Assert.False(view.Rows.Single(row => row.Id == "adults-searched").Differs);
        Assert.True(view.Rows.Single(row => row.Id == "shared-early").Differs);
        Assert.Contains("nothing held", CasesText.Write(round.Collate()), StringComparison.Ordinal);
        Assert.Contains("| differ |", CasesText.Write(round.Collate()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_returns_of_one_agency_are_shown_and_neither_is_counted()
    {
        var round = new MadeUpRound(SubstanceMisuse, [new("A", "police", "Police"), new("A", "school", "School")]);
        round.Answer(round.Round.Invitations[0], new() { ["adults-searched"] = "Yes" });
        round.Answer(round.Round.Invitations[0], new() { ["adults-searched"] = "No" });
        round.Answer(round.Round.Invitations[1], new() { ["adults-searched"] = "No" });
        var collation = round.Collate();
        Assert.Equal(2, collation.Status.Twice.Count());
        Assert.Equal(1, Tally(collation, "adults-searched").All);
        Assert.Contains("Two returns from one agency", CasesText.Write(collation), StringComparison.Ordinal);
    }

    [Fact]
    public void Free_text_that_names_somebody_is_marked()
    {
        var round = new MadeUpRound(SubstanceMisuse, [new("A", "police", "Police")]);
        round.Answer(round.Round.Invitations[0], new()
        {
            ["children-seen"] = "Yes",
            ["children-seen-evidence"] = "Her mother Tracey Hobson rang from 07700 900123.",
        });
        var text = Assert.Single(round.Collate().Texts).Texts.Single();
        Assert.NotEmpty(text.Warnings);
        Assert.Contains("Could name somebody", CasesText.Write(round.Collate()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(23, 1, 0)]
    [InlineData(18, 6, 0)]
    [InlineData(12, 3, 9)]
    [InlineData(2, 2, 20)]
    public void No_small_number_can_be_worked_out_from_what_is_published(int yes, int no, int notApplicable)
    {
        var round = Simple(yes, no, notApplicable);
        var tally = Tally(round.Collate(), "adults-searched");
        var shown = new ProtectedTally(tally, 5);
        var hidden = tally.Counts.Where(each => shown.Hides(each.Answer)).Select(each => each.Count).ToArray();

        Assert.All(tally.Counts.Where(each => each.Count is > 0 and <= 5), each => Assert.True(shown.Hides(each.Answer)));
        // The sum of what is left out follows from the base: it must not itself be small, and one count alone would be that sum.
        if (hidden.Length > 0 && !shown.HidesAll) Assert.True(hidden.Length > 1 && hidden.Sum() > 5);
        if (notApplicable is > 0 and <= 5) Assert.False(shown.ShowsApplicable);
    }

    [Fact]
    public void The_draft_says_what_every_percentage_is_of_and_hides_small_numbers()
    {
        var collation = ChildInNeedRound().Collate();
        var draft = DraftAudit.Write(collation, MadeUpRound.Library.ById[ChildInNeed], 5, new DateOnly(2026, 11, 28));
        var text = new LearningHubDraft(draft);

        Assert.DoesNotContain("95.8", draft, StringComparison.Ordinal);
        Assert.Contains("37 invitations went out on 8 cases, and 28 were answered", draft, StringComparison.Ordinal);
        Assert.Contains(collation.Suggestions, each => each.Tally.Question.Id == "child-details" && each.Kind is FindingKind.Strength);
        Assert.Contains(collation.Suggestions, each => each.Tally.Question.Id == "impact-expected" && each.Kind is FindingKind.Concern);
        Assert.Empty(text.Errors);
        foreach (var agency in collation.Counted.Select(each => each.Agency).Distinct())
            Assert.DoesNotContain(agency, draft, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_has_both_rounds_with_their_bases()
    {
        var before = Simple(10, 10, 0).Collate();
        var now = Simple(18, 6, 0).Collate();
        var text = Comparison.Write(now, before, 5);
        Assert.Contains("10 of 20 (50.0%) | 18 of 24 (75.0%)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_opens_and_holds_the_figures()
    {
        var collation = ChildInNeedRound().Collate();
        var bytes = Workbook.Write(("All figures", FiguresTable.Columns, FiguresTable.Whole(collation)));
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book));
        Assert.Contains("95.8", book.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerXml, StringComparison.Ordinal);
    }

    private static QuestionTally Tally(Collation collation, string id) => collation.Tallies.Single(each => each.Question.Id == id);

    // 37 invitations, 28 returns; 24 answer about details, 23 about supervision and impact.
    private static MadeUpRound ChildInNeedRound()
    {
        var invitations = (from letter in "ABCDEFGH"
                           from role in Roles
                           select new Invitation(letter.ToString(), role, $"Team {letter} {role}")).Take(37).ToArray();
        var round = new MadeUpRound(ChildInNeed, invitations);
        for (var i = 0; i < 28; i++)
        {
            var answers = new Dictionary<string, string> { ["adults-searched"] = "Yes", ["plan-on-file"] = i % 2 == 0 ? "Yes" : "No" };
            if (i < 24) answers["child-details"] = i == 0 ? "No" : "Yes";
            if (i < 23) answers["case-overseen"] = i < 14 ? "Yes" : i < 21 ? "No" : Question.NotApplicable;
            if (i < 23) answers["impact-expected"] = i < 12 ? "Yes" : i < 18 ? "No" : Question.NotApplicable;
            round.Answer(invitations[i], answers);
        }
        return round;
    }

    private static MadeUpRound SubstanceMisuseRound()
    {
        var invitations = (from letter in "ABCDEFGH"
                           from role in Roles
                           select new Invitation(letter.ToString(), role, $"Team {letter} {role}")).Take(35).ToArray();
        var round = new MadeUpRound(SubstanceMisuse, invitations);
        for (var i = 0; i < 24; i++)
        {
            if (i % 8 == 7) round.Answer(invitations[i], [], nothingHeld: true);
            else round.Answer(invitations[i], new() { ["adults-searched"] = i % 3 == 0 ? "No" : "Yes" });
        }
        return round;
    }

    private static MadeUpRound Simple(int yes, int no, int notApplicable)
    {
        var all = yes + no + notApplicable;
        var invitations = Enumerable.Range(0, all)
            .Select(number => new Invitation(((char)('A' + (number % 8))).ToString(), "police", $"Station {number}")).ToArray();
        var round = new MadeUpRound(SubstanceMisuse, invitations);
        for (var i = 0; i < all; i++)
            round.Answer(invitations[i], new() { ["adults-searched"] = i < yes ? "Yes" : i < yes + no ? "No" : Question.NotApplicable });
        return round;
    }
}
