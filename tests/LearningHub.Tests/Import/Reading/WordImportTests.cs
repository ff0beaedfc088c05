using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model.Lists;
using LearningHub.Import.Recognising.Results;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import.Reading;

/// <summary>Word files: styles, numbers that Word makes, notes, tables, boxes, tracked changes.</summary>
public sealed class WordImportTests
{
    [Fact]
    public void A_word_report_is_understood()
    {
        var outcome = Importing.Import("audit.docx", WordFile.Report());
        var resource = Importing.Resource(outcome);
        var report = outcome.Report!;
        Assert.Equal(("Audit of strategy meetings", new PartialDate(2025, 2), "Westlea Safeguarding Children Partnership"),
            (report.Page.Title, report.Page.Date!.Value, report.Page.Board));
        Assert.Equal(["What will make them quicker?"], Assert.Single(report.Findings).Challenges);
        Assert.Equal(["Police", "Social care"], report.Recommendations.Select(item => item.Lead));
        Assert.Equal(["They came late.", "It was absent."], report.Recommendations.Select(item => item.Rationale));
        Assert.Equal(2, Assert.Single(report.Questions).Questions.Count);
        Assert.Equal("Held in the winter.", Assert.Single(report.Notes).Text);
        Assert.Equal(2, resource.Body.Recommendations.Count);
        Assert.Contains(outcome.Account!.LeftOut, line => line is { Kind: "running header or footer", Text: "Official – sensitive" });
        Assert.Contains(outcome.Account.LeftOut, line => line is { Kind: "line of the contents list", Text: "Introduction 2" });
        Assert.Contains("By when: May", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_that_word_makes_are_kept()
    {
        var report = Importing.Import("a.docx", WordFile.Report()).Report!;
        Assert.Equal(["1.1", "1.2"], report.Parts.OfType<ParagraphPart>().Where(part => part.Number is not null)
            .Select(part => part.Number));
    }

    [Fact]
    public void Struck_out_text_is_left_out_and_said_so()
    {
        var outcome = Importing.Import("a.docx", WordFile.Make(body =>
        {
            WordFile.Add(body, "A report", "Heading1");
            WordFile.Add(body, "Kept words. ")
                .Append(new DeletedRun(new Run(new DeletedText("secret name")), new RunProperties()) { Author = "A", Id = "1" },
                new InsertedRun(new Run(new Text("Added words."))) { Author = "A", Id = "2" });
        }));
        Assert.DoesNotContain("secret", string.Concat(outcome.Files.Select(file => file.Text)), StringComparison.Ordinal);
        Assert.Contains("Kept words. Added words.", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains(outcome.Account!.Remarks, remark =>
            remark.StartsWith("2 words that tracked changes had deleted", StringComparison.Ordinal));
    }

    [Fact]
    public void Raised_numbers_that_the_author_typed_are_marks_of_notes()
    {
        var report = Importing.Import("a.docx", WordFile.Make(body =>
        {
            WordFile.Add(body, "A report on visits", "Title");
            WordFile.Add(body, "Introduction", "Heading1");
            WordFile.Add(body, "Visits were short").Append(Raised("1"), new Run(new Text(" and few.")));
            body.Append(new Paragraph(Raised("1"), new Run(new Text(" Counted in May."))));
        })).Report!;
        Assert.Contains(report.Parts, part => part is ParagraphPart { Number: null, Text: "Visits were short and few." });
        Assert.Contains(report.Notes, note => note is { Number: "1", Text: "Counted in May." });

        static Run Raised(string digits) =>
            new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(digits));
    }

    [Fact]
    public void Comments_in_the_margin_are_set_aside()
    {
        var outcome = Importing.Import("a.docx", WordFile.Make(
            body => WordFile.Add(body, "A report about something that happened."),
            main => main.AddNewPart<DocumentFormat.OpenXml.Packaging.WordprocessingCommentsPart>().Comments =
                new Comments(new Comment(new Paragraph(new Run(new Text("Is this right?")))) { Id = "1", Author = "B" })));
        Assert.Contains("### Comments in the margin\n\nIs this right?", outcome.Files[0].Text, StringComparison.Ordinal);
    }
}
