using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;

namespace LearningHub.Tests.Import;

/// <summary>Further layouts of boards, besides those of the published reports.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("Harrowmere Safeguarding Children Partnership, March 2025. Author: A. Writer. Audit of planning before birth")]
    [InlineData("HARROWMERE SAFEGUARDING CHILDREN PARTNERSHIP, MARCH 2025. AUTHOR: A. WRITER\n\nAudit of planning before birth")]
    [InlineData("Audit of planning before birth\n\nHarrowmere Safeguarding Children Partnership | March 2025 | Author: A. Writer")]
    [InlineData("Audit of planning before birth\n\nHarrowmere Safeguarding Children Partnership – written by A. Writer, March 2025")]
    public void A_title_page_that_says_several_things_in_one_line_is_taken_apart(string first)
    {
        var page = Importing.Draft(
            Importing.Text($"{first}\n\nIntroduction\n\n"
                + "Ten plans were read, and it was asked in each of them who had been told of it.\n")).Report!.Page;
        Assert.Equal(
            ("Audit of planning before birth", "Harrowmere Safeguarding Children Partnership", "A. Writer", new PartialDate(2025, 3)),
            (page.Title, page.Board, page.Authors.Single(), page.Date!.Value));
    }

    [Fact]
    public void Headings_below_Findings_are_the_findings_where_each_stands_above_text()
    {
        var outcome = Importing.Import("a.docx", WordFile.Make(body =>
        {
            WordFile.Add(body, "Audit of neglect", "Title");
            WordFile.Add(body, "Findings", "Heading1");
            WordFile.Add(body, "Three things stood out.");
            WordFile.Add(body, "Drinking was not asked about", "Heading2");
            WordFile.Add(body, "It stood in nine files. Nobody had asked how much.");
            WordFile.Add(body, "Health visitors kept going back", "Heading2");
            WordFile.Add(body, "They told the social worker each time.");
            WordFile.Add(body, "They knocked", list: (2, 0));
            WordFile.Add(body, "Conclusion", "Heading1");
            WordFile.Add(body, "The work goes on.");
        }));
        Assert.Equal(["Drinking was not asked about", "Health visitors kept going back"],
            Importing.Resource(outcome).Body.Findings.Select(finding => finding.Title));
        Assert.Contains("Three things stood out.\n\n### Drinking was not asked about", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("### Health visitors kept going back {#f-2 .undecided}\n\nThey told the social worker each time.\n\n- They "
            + "knocked\n\n## Conclusion", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bold_lines_are_headings_where_the_author_used_no_styles()
    {
        var report = Draft(body =>
        {
            Bold(body, "NEGLECT AUDIT REPORT");
            Bold(body, "1. Introduction");
            WordFile.Add(body, "1.1 This report tells of an audit of twelve children.");
            WordFile.Add(body, "1.2 It was held in January.");
            Bold(body, "How the files were chosen");
            WordFile.Add(body, "By chance.");
            Bold(body, "2. Recommendations and action plan");
            WordFile.Table(body, ["No.", "Recommendation", "Lead agency"], ["R1", "Use the toolkit.", "Social care"],
                ["R2", "Ask fathers.", "All"]);
        });
        Assert.Equal(["1 Introduction", "How the files were chosen"], report.Parts.OfType<HeadingPart>().Select(heading => heading.Text));
        Assert.Equal(["1.1", "1.2"], report.Parts.OfType<ParagraphPart>().Where(part => part.Number is not null)
            .Select(part => part.Number));
        Assert.Equal([("R1", "Social care"), ("R2", "All")], report.Recommendations.Select(item => (item.Label, item.Lead!)));
        Assert.Contains(report.Parts, part => part is ItemsHeadingPart { IsFindings: false, Printed: "2 Recommendations and action plan" });
    }

    [Fact]
    public void Learning_points_and_recommendations_by_letter_are_items()
    {
        var report = Draft(body =>
        {
            WordFile.Add(body, "Review of planning", "Title");
            WordFile.Add(body, "Learning points", "Heading1");
            WordFile.Add(body, "Learning point 1 – Midwives were told late", "Heading2");
            WordFile.Add(body, "In six of ten files the midwife learned of the plan after the birth.");
            WordFile.Add(body, "Lesson 2: Plans were shared", "Heading2");
            WordFile.Add(body, "Recommendations for the Partnership", "Heading1");
            WordFile.Add(body, "R1. The Partnership should agree a pathway.");
            WordFile.Add(body, "R2. The Trust should test its alerts.");
        });
        Assert.Equal([("Learning point 1", "Midwives were told late"), ("Lesson 2", "Plans were shared")],
            report.Findings.Select(finding => (finding.Label, finding.Text)));
        Assert.Equal([("R1", "The Partnership"), ("R2", "The Trust")], report.Recommendations.Select(item => (item.Label, item.Lead!)));
    }

    [Fact]
    public void Questions_that_practitioners_ask_of_a_family_head_strengths_worries_and_steps()
    {
        var report = Importing.Text("""
            Audit of neglect

            What is working well?

            - Meetings were held in time
            - Police shared what they knew

            What are we worried about?

            - Minutes were slow

            What needs to happen?

            - All agencies to send minutes within five days
            """).Report!;
        Assert.Equal([FindingKind.Strength, FindingKind.Strength, FindingKind.Concern], report.Findings.Select(finding => finding.Kind));
        Assert.Equal("All agencies to send minutes within five days", Assert.Single(report.Recommendations).Text);
    }

    [Fact]
    public void Lines_that_the_author_broke_are_paragraphs_and_a_break_inside_a_sentence_is_a_space()
    {
        var report = Draft(body =>
        {
            WordFile.Add(body, "Audit of planning", "Title");
            WordFile.Add(body, "Introduction", "Heading1");
            WordFile.Add(body, "The files were read").Append(Break("in May."), Break("Twelve were chosen."), Break("• by chance"));
        });
        Assert.Equal(["The files were read in May.", "Twelve were chosen."], report.Parts.OfType<ParagraphPart>()
            .Select(part => part.Text));
        Assert.Equal("by chance", Assert.Single(report.Parts.OfType<PointPart>()).Text);

        static Run Break(string text) => new(new Break(), new Text(text));
    }

    [Fact]
    public void A_form_in_an_appendix_with_a_number_before_its_name_becomes_a_tool()
    {
        var report = Importing.Text(
            "A report\n\n5 References\n\n- HM Government (2023) Working Together to Safeguard Children. London.\n\n6 Appendix A: Audit "
            + "form\n\n1. Was the child seen alone?\n\n2. Was the father asked?\n").Report!;
        Assert.Equal(2, Assert.Single(report.Questions).Questions.Count);
        Assert.Equal(("HM Government", "Working Together to Safeguard Children", 2023), Assert.Single(report.References) is var work
            ? (work.Author, work.Title, work.Year!.Value) : default);
    }

    [Fact]
    public void Slides_turned_into_text_keep_their_points_and_lose_their_numbers()
    {
        var outcome = Importing.Text("""
            Learning from our audit of neglect
            Harrowmere Safeguarding Children Partnership
            June 2025

            Slide 2
            What we did
            • Read 12 files
            • Talked with parents

            Slide 3
            Key findings
            • Drinking was not asked about
            • Health visitors kept going back

            Slide 4
            Recommendations
            • The partnership should give core groups a list of questions
            """);
        Importing.Sound(outcome);
        var report = outcome.Report!;
        Assert.Equal(("Learning from our audit of neglect", new PartialDate(2025, 6)), (report.Page.Title, report.Page.Date!.Value));
        Assert.Equal(["Drinking was not asked about", "Health visitors kept going back"], report.Findings.Select(finding => finding.Text));
        Assert.Single(report.Recommendations);
        Assert.Equal(3, outcome.Account!.LeftOut.Count(
            line => line is { Kind: "page number" } && line.Text.StartsWith("Slide", StringComparison.Ordinal)));
        Assert.Contains(report.Parts, part => part is HeadingPart { Text: "What we did" });
    }

    [Fact]
    public void A_number_without_a_space_behind_it_is_still_a_number()
    {
        var report = Importing.Text("A report\n\nIntroduction\n\n1.The partnership chose neglect.\n\n2.Twelve files were read.\n").Report!;
        Assert.Equal(["1", "2"], report.Parts.OfType<ParagraphPart>().Select(part => part.Number));
    }

    [Fact]
    public void The_list_is_in_the_order_of_the_lines()
    {
        var outcome = Importing.Import("a.txt", Importing.MadeUp("wrapped-audit.txt"));
        var own = outcome.ToDo.Where(item => item.Path == outcome.Files[0].Path).Select(item => item.Line).ToList();
        Assert.Equal(own.Order(), own);
        Assert.Equal(own.Count, outcome.ToDo.TakeWhile(item => item.Path == outcome.Files[0].Path).Count());
    }

    private static ImportedReport Draft(Action<Body> fill)
    {
        var outcome = Importing.Import("a.docx", WordFile.Make(fill));
        Importing.Sound(outcome);
        return outcome.Report!;
    }

    private static void Bold(Body body, string text) => body.Append(new Paragraph(new Run(new RunProperties(new Bold()), new Text(text))));
}
