using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Tests.Import.Files;

/// <summary>Makes Word files for tests.</summary>
internal static class WordFile
{
    public static byte[] Report() => Make(body =>
    {
        Add(body, "Westlea Safeguarding Children Partnership");
        Add(body, "Audit of strategy meetings", "Title");
        Add(body, "February 2025");
        Add(body, "Contents", "TOCHeading");
        Add(body, "Introduction 2", "TOC1");
        Add(body, "Introduction", "Heading1");
        Add(body, "Five meetings were watched.", list: (1, 1), note: 2);
        Add(body, "Their minutes were read.", list: (1, 1));
        Add(body, "Findings", "Heading1");
        Add(body, "Finding 1: Minutes came late", "Heading2");
        Add(body, "They took three weeks.");
        Add(body, "Challenge for the partnership", "Heading3");
        Add(body, "What will make them quicker?", list: (2, 0));
        Add(body, "Recommendations", "Heading1");
        Table(body, ["Recommendation", "Reason", "Owner", "By when"], ["1. Send minutes in five days.", "They came late.", "Police", "May"],
            ["2. Invite the school.", "It was absent.", "Social care", "June"]);
        Add(body, "Appendix 1: Audit questions", "Heading1");
        Add(body, "Was the right person there?", list: (3, 0));
        Add(body, "Were minutes sent?", list: (3, 0));
    });

    public static byte[] Make(Action<Body> fill, Action<MainDocumentPart>? more = null)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body());
            Styles(main);
            Lists(main);
            Notes(main);
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(new Run(new Text("Official – sensitive"))));
            fill(main.Document.Body!);
            more?.Invoke(main);
        }
        return bytes.ToArray();
    }

    /// <summary>A file with one part more, or another in its place.</summary>
    public static byte[] With(byte[] file, string part, string text)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var archive = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(text);
        }
        return bytes.ToArray();
    }

    public static Paragraph Add(Body body, string text, string? style = null, (int List, int Depth)? list = null, int? note = null)
    {
        var properties = new ParagraphProperties();
        if (style is not null) properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        if (list is { } numbered)
        {
            properties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = numbered.Depth }, new NumberingId
            {
                Val = numbered.List
            });
        }
        var paragraph = new Paragraph(properties, new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        if (note is { } id) paragraph.Append(new Run(new FootnoteReference { Id = id }));
        body.Append(paragraph);
        return paragraph;
    }

    public static void Table(Body body, params string[][] rows) =>
        body.Append(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(new Run(new Text(cell)))))))));

    private static void Styles(MainDocumentPart main)
    {
        var styles = new Styles();
        foreach (var (id, name) in new[] { ("Title", "Title"), ("Heading1", "heading 1"), ("Heading2", "heading 2"),
            ("Heading3", "heading 3"), ("TOC1", "toc 1"), ("TOCHeading", "TOC Heading") })
            styles.Append(new Style(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph });
        main.AddNewPart<StyleDefinitionsPart>().Styles = styles;
    }

    private static void Lists(MainDocumentPart main) => main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
        Definition(1, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.Decimal, "%1.%2.")),
        Definition(2, (NumberFormatValues.Bullet, "•")),
        Definition(3, (NumberFormatValues.Decimal, "%1)")),
        Instance(1), Instance(2), Instance(3));

    private static AbstractNum Definition(int id, params (NumberFormatValues Format, string Text)[] levels)
    {
        var definition = new AbstractNum { AbstractNumberId = id };
        for (var i = 0; i < levels.Length; i++)
            definition.Append(new Level(
                new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = levels[i].Format }, new LevelText { Val = levels[i].Text })
            {
                LevelIndex = i
            });
        return definition;
    }

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };

    private static void Notes(MainDocumentPart main) => main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = 0 },
        new Footnote(new Paragraph(new Run(new Text("Held in the winter.")))) { Id = 2 });
}
