using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Writing;
using LearningHub.Tools.Word;

namespace LearningHub.Tools.Cards;

/// <summary>Writes a card for Word on one side of A4. The same card always gives the same bytes.</summary>
public static class WordCard
{
    private const int RowHeight = 420;

    /// <summary>The card.</summary>
    public static byte[] Write(CardSheet card)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Packed once, by the stable copy.
            document.CompressionOption = CompressionOption.NotCompressed;
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            var core = document.AddCoreFilePropertiesPart();
            document.ChangeIdOfPart(core, "rId2");
            using (var part = core.GetStream(FileMode.Create))
                new FileProperties(card.Title, string.Empty, card.Paper.Board, card.Language).Write(part);
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Make(card.Language);
            main.Document = new Document(Body(card));
        }
        return StablePackage.Copy(stream);
    }

    private static Body Body(CardSheet card)
    {
        var body = new Body(Small(card.Title, "Heading1"), Small(CardWords.Advice));
        var number = 0;
        foreach (var item in card.Items)
        {
            var paragraph = new Paragraph(
                new ParagraphProperties(
                    new SpacingBetweenLines { Before = "60", After = "0" }, new Indentation { Left = "340", Hanging = "340" }),
                Run($"{++number}. {item.Text}", isBold: true));
            if (item.Evidence is { } evidence) paragraph.Append(Run($" {evidence}", isBold: false));
            body.Append(paragraph);
            if (item.Finding is { } finding)
                body.Append(new Paragraph(
                    new ParagraphProperties(
                        new ParagraphStyleId { Val = "Hint" }, new SpacingBetweenLines { Before = "0", After = "0" },
                        new Indentation { Left = "340" }),
                    new Run(new RunProperties(new FontSize { Val = "18" }), new Text($"Why: {finding.Finding.Title}"))));
        }
        body.Append(Small("Write down", "Heading2"), Actions(), Small(CardWords.ForWorker));
        body.Append(Small(CardWords.SlipTitle, "Heading2"), Small(CardWords.SlipAdvice(card.ReturnTo)), Slip());
        body.Append(Small(card.Paper.Line, "Footer"));
        body.Append(new SectionProperties(
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 737, Right = 907, Bottom = 624, Left = 907, Header = 0, Footer = 0, Gutter = 0 }));
        return body;
    }

    private static Table Actions()
    {
        var table = WordParts.Table("Write down", "Actions that were agreed, one a row", 3600, 1800, 1600, 3092);
        table.Append(WordParts.HeaderRow([.. CardWords.Actions]));
        for (var row = 0; row < CardWords.ActionRows; row++) table.Append(EmptyRow(CardWords.Actions.Count));
        return table;
    }

    private static Table Slip()
    {
        var table = WordParts.Table(CardWords.SlipTitle, "What is asked on the left, room to write on the right", 3400, 6692);
        foreach (var line in CardWords.Slip)
        {
            var row = EmptyRow(1);
            row.InsertAfter(new TableCell(Small(line)), row.TableRowProperties);
            table.Append(row);
        }
        return table;
    }

    private static TableRow EmptyRow(int cells)
    {
        var row = new TableRow(new TableRowProperties(
            new CantSplit(), new TableRowHeight { Val = RowHeight, HeightType = HeightRuleValues.AtLeast }));
        for (var cell = 0; cell < cells; cell++) row.Append(new TableCell(Small(string.Empty)));
        return row;
    }

    private static Paragraph Small(string text, string? style = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null) properties.Append(new ParagraphStyleId { Val = style });
        properties.Append(new SpacingBetweenLines { Before = style is "Heading2" ? "140" : "0", After = "40" });
        var paragraph = new Paragraph(properties);
        if (text.Length == 0) return paragraph;
        var size = style switch { "Heading1" => "30", "Heading2" => "24", "Footer" => "16", _ => "20" };
        paragraph.Append(new Run(
            new RunProperties(new FontSize { Val = size }), new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    private static Run Run(string text, bool isBold)
    {
        var properties = new RunProperties();
        if (isBold) properties.Append(new Bold());
        properties.Append(new FontSize { Val = "21" });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }
}
