using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Courses;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Export.Word.Courses;

/// <summary>Cards to cut out: two to a page, with a dashed line around each.</summary>
internal static class CardPages
{
    // Half of the height between the margins of an A4 page, in twentieths of a point.
    private const uint CardHeight = 6900;

    /// <summary>The pages.</summary>
    public static IEnumerable<OpenXmlElement> Write(WordFile file, CoursePaper paper)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>()),
                new TableCellMarginDefault(
                    new TopMargin { Width = "340", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 400, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "200", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 400, Type = TableWidthValues.Dxa })),
            new TableGrid(new GridColumn { Width = "9638" }));
        foreach (var part in paper.Parts) table.Append(Row(file, part));
        // Away from the line of the last card, so that a cut does not go through the words.
        var advice = WordFile.Line(WordStyles.Foot, "Print on one side, and cut along the lines. All people are made up.");
        advice.ParagraphProperties!.Append(new SpacingBetweenLines { Before = "160" });
        return [table, advice];
    }

    private static TableRow Row(WordFile file, CoursePaperPart part)
    {
        var headings = CoursePaperDocument.Headings(part);
        var body = file.BodyOf(part.Source, headings).Body;
        var cell = new DocumentFormat.OpenXml.Wordprocessing.TableCell(
            new TableCellProperties(new TableCellWidth { Width = "9638", Type = TableWidthUnitValues.Dxa }));
        cell.Append(WordFile.Line(WordStyles.Foot, $"{part.Source.Title}. A made-up case."));
        foreach (var block in part.Blocks)
        {
            // The whole card is a box, and says once that it is made up.
            IReadOnlyList<Block> inner = block is CalloutBlock { Kind: CalloutKind.Vignette } box ? box.Content : [block];
            cell.Append(body.Write(inner, WordStyles.Card));
        }
        return new TableRow(
            new TableRowProperties(new CantSplit(), new TableRowHeight { Val = CardHeight, HeightType = HeightRuleValues.AtLeast }), cell);
    }

    private static T Line<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Dashed, Size = 6, Color = "505A5F" };
}
