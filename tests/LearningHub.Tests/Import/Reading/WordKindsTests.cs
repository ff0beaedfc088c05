using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Import;
using LearningHub.Tests.Import.Files;
using Body = DocumentFormat.OpenXml.Wordprocessing.Body;
using M = DocumentFormat.OpenXml.Math;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace LearningHub.Tests.Import.Reading;

/// <summary>What Word files hold beside paragraphs: equations, charts, diagrams, boxes, nested tables, content controls, layout tables. No
/// word of any may vanish.</summary>
public sealed class WordKindsTests
{
    private const string Chart = """
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:p><a:r><a:t>Visits by</a:t></a:r><a:r><a:t> weekday</a:t></a:r></a:p></c:rich></c:tx></c:title>
        <c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>Sheet1!B1</c:f><c:strCache><c:pt idx="0"><c:v>Visits</c:v></c:pt></c:strCache></c:strRef></c:tx>
        <c:cat><c:strRef><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>Monday</c:v></c:pt><c:pt idx="1"><c:v>Saturday</c:v></c:pt></c:strCache></c:strRef></c:cat>
        <c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode><c:pt idx="0"><c:v>41</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>
        """;

    [Fact]
    public void Equations_keep_their_figures_in_their_place()
    {
        var outcome = Draft(body => WordFile.Add(body, "Of the plans, ").Append(
            new M.OfficeMath(new M.Fraction(new M.Numerator(new M.Run(new M.Text("9"))), new M.Denominator(new M.Run(new M.Text("12")))),
            new M.Run(new M.Text("=75%"))),
            new Run(new Text(" named the child.") { Space = SpaceProcessingModeValues.Preserve })));
        Assert.Contains("Of the plans, 9/12=75% named the child.", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_becomes_a_table_even_if_its_workbook_lies_elsewhere()
    {
        var outcome = Importing.Import("a.docx", WithChart());
        Importing.Sound(outcome);
        Assert.Contains("Chart: Visits by weekday", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("|  | Visits |\n|---|---|\n| Monday | 41 |\n| Saturday | 3 |", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains(outcome.Account!.Remarks, remark => remark.Contains("figures.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void Nested_tables_content_controls_and_boxes_keep_their_words()
    {
        var outcome = Draft(body =>
        {
            var inner = new Table(new TableRow(Cell("inner left"), Cell("inner right")));
            body.Append(new Table(
                new TableRow(Cell("What"), Cell("Who")),
                new SdtRow(new SdtContentRow(
                    new TableRow(new TableCell(inner, new Paragraph()), new SdtCell(new SdtContentCell(Cell("controlled cell"))))))));
            body.Append(new SdtBlock(
                new SdtContentBlock(new Paragraph(new SdtRun(new SdtContentRun(new Run(new Text("controlled words"))))))));
            body.Append(new Paragraph(
                new Run(new Picture(new DocumentFormat.OpenXml.Vml.Shape(
                new DocumentFormat.OpenXml.Vml.TextBox(
                new TextBoxContent(new Paragraph(new Run(new Text("boxed words"))), new Table(new TableRow(Cell("boxed cell"))))))))));
        });
        foreach (var words in (string[])["inner left; inner right", "controlled cell", "controlled words", "boxed words", "boxed cell"])
            Assert.Contains(words, outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Account!.Remarks, remark => remark.Contains("does not understand", StringComparison.Ordinal));
    }

    [Fact]
    public void A_diagram_becomes_points()
    {
        const string Data = """<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:p><a:r><a:t>Referral</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt modelId="2"><dgm:t><a:p><a:r><a:t>Strategy meeting</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>""";
        var outcome = Importing.Import("a.docx", WordFile.Make(
            body => body.InnerXml = $"<w:p xmlns:w=\"{W}\"><w:r><w:t>How it works</w:t></w:r></w:p>"
            + Drawing("<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" r:dm=\"rIdD\" r:lo=\"rIdD\" "
                + "r:qs=\"rIdD\" r:cs=\"rIdD\"/>"),
            main =>
            {
                using var writer = new StreamWriter(
                    main.AddNewPart<DocumentFormat.OpenXml.Packaging.DiagramDataPart>("rIdD").GetStream(FileMode.Create));
                writer.Write(Data);
            }));
        Importing.Sound(outcome);
        Assert.Contains("- Referral\n- Strategy meeting", outcome.Files[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_a_kind_of_part_that_nobody_foresaw_are_kept_and_named()
    {
        var file = WordFile.With(
            WordFile.Report(), "word/header9.xml",
            $"<w:hdr xmlns:w=\"{W}\"><w:p><w:r><w:t>words that no relation leads to</w:t></w:r></w:p></w:hdr>");
        var outcome = Importing.Import("a.docx", file);
        Importing.Sound(outcome);
        Assert.Contains("words that no relation leads to", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains(outcome.Account!.Remarks, remark => remark.StartsWith("1 pieces of text are in parts", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_of_an_ordinary_report_counts_as_not_understood() =>
        Assert.DoesNotContain(
            Importing.Import("a.docx", WordFile.Report()).Account!.Remarks, remark =>
                remark.Contains("does not understand", StringComparison.Ordinal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_title_page_in_a_layout_table_is_read(bool hasStyle)
    {
        var page = Draft(body =>
        {
            body.Append(new Table(
                new TableRow(Cell("Westlea Safeguarding Children Partnership"), Cell(string.Empty)),
                new TableRow(Cell("Audit of strategy meetings", hasStyle ? "Title" : null), Cell(string.Empty)),
                new TableRow(Cell("Report author"), Cell("A. Writer")),
                new TableRow(Cell("Date"), Cell("February 2025"))));
            WordFile.Add(body, "Introduction", "Heading1");
            WordFile.Add(body, "Five meetings were watched.");
        }).Report!.Page;
        Assert.Equal(("Audit of strategy meetings", "Westlea Safeguarding Children Partnership", new PartialDate(2025, 2)),
            (page.Title, page.Board, page.Date!.Value));
        Assert.Equal(["A. Writer"], page.Authors);
    }

    [Fact]
    public void Headings_numbered_below_Findings_are_the_findings()
    {
        var outcome = Draft(body =>
        {
            WordFile.Add(body, "Audit of visits", "Title");
            WordFile.Add(body, "1. Introduction", "Heading1");
            WordFile.Add(body, "1.1 Ten files were read.");
            WordFile.Add(body, "2. Findings", "Heading1");
            WordFile.Add(body, "2.1 Visits took place when the drinking did not", "Heading2");
            WordFile.Add(body, "2.1.1 Workers came on weekday mornings.");
            WordFile.Add(body, "2.1.2 In 78% of cases every visit was on a weekday morning. The drinking took place on Friday.");
            WordFile.Add(body, "2.2 Health visitors kept going back", "Heading2");
            WordFile.Add(body, "2.2.1 Strong work was seen in four files. This was good practice.");
            WordFile.Add(body, "3. Recommendations", "Heading1");
            WordFile.Add(body, "3.1 The board should ask for visits at weekends.");
            WordFile.Add(body, "3.2 Supervisors should ask about drinking.");
        });
        var findings = Importing.Resource(outcome).Body.Findings;
        Assert.Equal(["2.1. Visits took place when the drinking did not", "2.2. Health visitors kept going back"],
            findings.Select(finding => finding.Title));
        Assert.Equal([FindingKind.Undecided, FindingKind.Strength], findings.Select(finding => finding.Kind));
        Assert.Equal(1, outcome.Files[0].Text.Split("## Findings").Length - 1);
        Assert.Contains("**2.1.1** Workers came", outcome.Files[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Report!.Recommendations.Count);
    }

    [Fact]
    public void One_heading_below_Findings_is_one_finding()
    {
        var outcome = Draft(body =>
        {
            WordFile.Add(body, "Audit of visits", "Title");
            WordFile.Add(body, "Findings", "Heading1");
            WordFile.Add(body, "Visits were short", "Heading2");
            WordFile.Add(body, "They took ten minutes.");
            WordFile.Add(body, "Conclusion", "Heading1");
            WordFile.Add(body, "The work goes on.");
        });
        Assert.Equal("Visits were short", Assert.Single(Importing.Resource(outcome).Body.Findings).Title);
    }

    [Theory]
    [InlineData("Was the child seen at a weekend? Yes / No / Not known", "Was the child seen at a weekend?", QuestionKind.YesNo)]
    [InlineData("Was the child seen at a weekend? ☐ Yes ☐ No ☐ N/A", "Was the child seen at a weekend?", QuestionKind.YesNo)]
    [InlineData("Was the child seen at a weekend? (Yes, no or not applicable)", "Was the child seen at a weekend?", QuestionKind.YesNo)]
    [InlineData("Was the child seen (Y/N)?", "Was the child seen?", QuestionKind.YesNo)]
    [InlineData("How good was the plan? Poor / Fair / Good", "How good was the plan?", QuestionKind.Choice)]
    [InlineData("How often was it read? Always, sometimes, never", "How often was it read?", QuestionKind.Choice)]
    [InlineData("Who was told? Say when and by whom.", "Who was told? Say when and by whom.", QuestionKind.Text)]
    public void Answers_are_taken_out_of_the_wording_of_a_question(string printed, string text, QuestionKind kind)
    {
        var outcome = Importing.Text($"A report\n\nAppendix 1: Audit questions\n\n1. {printed}\n\n2. Was the plan read?\n");
        var tool = Importing.Sound(outcome).Linked!.Resources.Single(
            resource => resource.Path.StartsWith("tools/", StringComparison.Ordinal));
        var question = ((ToolDetails)tool.Details!).Questions!.Sections.SelectMany(section => section.Questions).First();
        Assert.Equal((text, kind), (question.Text, question.Kind));
    }

    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static string Drawing(string inside) =>
        $"<w:p xmlns:w=\"{W}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
            + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><w:r><w:drawing><wp:inline><a:graphic><a:graphicData "
            + $"uri=\"x\">{inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static byte[] WithChart() => WordFile.With(
        WordFile.Make(
            body => body.InnerXml =
                $"<w:p xmlns:w=\"{W}\"><w:r><w:t>Audit of visits</w:t></w:r></w:p><w:p xmlns:w=\"{W}\"><w:r><w:t>The chart below tells "
                + "when workers came.</w:t></w:r></w:p>"
                + Drawing("<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rIdC\"/>"),
            main =>
            {
                using var writer = new StreamWriter(
                    main.AddNewPart<DocumentFormat.OpenXml.Packaging.ChartPart>("rIdC").GetStream(FileMode.Create));
                writer.Write(Chart);
            }),
        "word/charts/_rels/chart.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
            + "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject' "
            + "Target='file:///\\\\share\\figures.xlsx' TargetMode='External'/></Relationships>");

    private static TableCell Cell(string text, string? style = null)
    {
        var paragraph = new Paragraph(new Run(new Text(text)));
        if (style is not null) paragraph.ParagraphProperties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        return new TableCell(paragraph);
    }

    private static ImportOutcome Draft(Action<Body> fill)
    {
        var outcome = Importing.Import("a.docx", WordFile.Make(fill));
        Importing.Sound(outcome);
        return outcome;
    }
}
