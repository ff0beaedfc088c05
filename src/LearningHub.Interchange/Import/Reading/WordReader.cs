using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Interchange.Import.Guarding;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>Reads a Word document that <see cref="WordFileGuard"/> has looked through.</summary>
internal sealed partial class WordReader
{
    private const int MostBlocks = 200_000;

    private static readonly FootnoteEndnoteValues[] Separators =
        [FootnoteEndnoteValues.Separator, FootnoteEndnoteValues.ContinuationSeparator, FootnoteEndnoteValues.ContinuationNotice];

    private readonly List<SourceBlock> blocks = [];
    private readonly WordNumbering numbering;
    private readonly Dictionary<string, Style> styles;
    private int count;
    private int struckOut;

    private WordReader(MainDocumentPart main)
    {
        numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering);
        styles = (main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(style => style.StyleId?.Value is not null)
            .DistinctBy(style => style.StyleId!.Value).ToDictionary(style => style.StyleId!.Value!, StringComparer.Ordinal);
    }

    /// <summary>The pieces of a document.</summary>
    /// <exception cref="ImportRefusedException">It is damaged.</exception>
    public static SourceDocument Read(string fileName, byte[] bytes)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart is not { Document.Body: { } body } main) throw Damaged(fileName);
            var reader = new WordReader(main);
            reader.Read(main, body);
            IReadOnlyList<string> remarks = reader.struckOut == 0 ? [] :
                [$"{reader.struckOut} words that a tracked change had struck out were left out. Accept or reject the changes in Word to decide about them."];
            return new SourceDocument(reader.blocks, remarks);
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or ArgumentException or InvalidOperationException or IOException or KeyNotFoundException or NullReferenceException or UriFormatException)
        {
            throw Damaged(fileName);
        }
    }

    private static ImportRefusedException Damaged(string fileName) =>
        new("The Word file is damaged: its text cannot be read.", fileName, "Open it in Word, let Word repair it, save it under a new name, and import that.");

    private void Read(MainDocumentPart main, Body body)
    {
        foreach (var header in main.HeaderParts) Aside(header.Header?.Descendants<Paragraph>(), SourceKind.RunningLine, "header");
        foreach (var footer in main.FooterParts) Aside(footer.Footer?.Descendants<Paragraph>(), SourceKind.RunningLine, "footer");
        Walk(body, fileLimit: MostBlocks);
        Notes(main.FootnotesPart?.Footnotes?.Elements<Footnote>().Select(note => ((OpenXmlElement)note, note.Type?.Value, note.Id?.Value)));
        Notes(main.EndnotesPart?.Endnotes?.Elements<Endnote>().Select(note => ((OpenXmlElement)note, note.Type?.Value, note.Id?.Value)));
        Aside(main.WordprocessingCommentsPart?.Comments?.Descendants<Paragraph>(), SourceKind.Comment, "comment in the margin");
    }

    private void Walk(OpenXmlElement parent, int fileLimit)
    {
        foreach (var child in parent.ChildElements)
        {
            if (blocks.Count > fileLimit) throw new InvalidDataException("The document has more paragraphs than any report.");
            switch (child)
            {
                case Paragraph paragraph: Take(paragraph); break;
                case Table table: Take(table); break;
                case DeletedRun or MoveFromRun: break;
                case SectionProperties or TableProperties: break;
                default: Walk(child, fileLimit); break;
            }
        }
    }

    private void Take(Paragraph paragraph)
    {
        count++;
        var place = $"paragraph {count}";
        var words = WordText.Of(paragraph);
        struckOut += words.StruckOut;
        var style = StyleName(paragraph);
        var isStrong = WordEmphasis.IsStrong(paragraph);
        var isWhole = HeadingLevel(paragraph, style) > 0 || style.Equals("Title", StringComparison.OrdinalIgnoreCase) || ListOf(paragraph).List > 0;
        foreach (var line in isWhole ? [words.Text] : words.Lines)
        {
            if (Kind(paragraph, style, line, place) is { Text.Length: > 0 } block) blocks.Add(block with { IsStrong = isStrong });
        }
        foreach (var box in words.Boxes)
        {
            if (WordText.Of(box).Text is { Length: > 0 } text) blocks.Add(new SourceBlock { Kind = SourceKind.SideText, Text = text, Place = $"{place}, box beside the text" });
        }
    }

    private SourceBlock Kind(Paragraph paragraph, string style, string text, string place)
    {
        if (text.Length == 0) return new SourceBlock { Kind = SourceKind.Paragraph, Text = text, Place = place };
        if (ContentsStyle().IsMatch(style)) return new SourceBlock { Kind = SourceKind.ContentsLine, Text = text, Place = place };
        var (list, depth) = ListOf(paragraph);
        var automatic = list > 0 ? numbering.Next(list, depth) : null;
        var typed = LineMarks.Read(text, place);
        if (typed.Kind is SourceKind.Note && automatic is null) return typed;
        var number = automatic ?? typed.Number;
        var words = automatic is null ? typed.Text : text;
        var heading = HeadingLevel(paragraph, style);
        if (heading > 0) return new SourceBlock { Kind = SourceKind.Heading, Level = heading, Text = words, Number = number, Place = place };
        var isPoint = typed.Kind is SourceKind.ListItem || (list > 0 && number?.Contains('.', StringComparison.Ordinal) != true) || ListStyle().IsMatch(style);
        return new SourceBlock { Kind = isPoint ? SourceKind.ListItem : SourceKind.Paragraph, Level = list > 0 ? depth : typed.Level, Text = words, Number = number, Place = place };
    }

    private string StyleName(Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        return id is null ? string.Empty : styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value ?? id : id;
    }

    private int HeadingLevel(Paragraph paragraph, string style)
    {
        if (HeadingStyle().Match(style) is { Success: true } match) return match.Groups[1].Value[0] - '0';
        if (style.Equals("Title", StringComparison.OrdinalIgnoreCase)) return 0;
        var outline = paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value ?? StyleOf(paragraph)?.StyleParagraphProperties?.OutlineLevel?.Val?.Value;
        return outline is >= 0 and < 6 ? outline.Value + 1 : 0;
    }

    private Style? StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id) : null;

    private (int List, int Depth) ListOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { } own) return (own.NumberingId?.Val?.Value ?? 0, own.NumberingLevelReference?.Val?.Value ?? 0);
        var style = StyleOf(paragraph);
        for (var hops = 0; style is not null && hops < 10; hops++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { } inherited) return (inherited.NumberingId?.Val?.Value ?? 0, inherited.NumberingLevelReference?.Val?.Value ?? 0);
            style = style.BasedOn?.Val?.Value is { } parent ? styles.GetValueOrDefault(parent) : null;
        }
        return (0, 0);
    }

    private void Take(Table table)
    {
        count++;
        var rows = table.Elements<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(Cell)]).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0) return;
        blocks.Add(new SourceBlock { Kind = SourceKind.Table, Text = string.Empty, Place = $"table at paragraph {count}", Rows = rows });
    }

    private string Cell(TableCell cell) => string.Join('\n', cell.Descendants<Paragraph>().Select(paragraph =>
    {
        var words = WordText.Of(paragraph);
        struckOut += words.StruckOut;
        var (list, depth) = ListOf(paragraph);
        return list > 0 && numbering.Next(list, depth) is { } number ? $"{number}. {words.Text}" : words.Text;
    }).Where(line => line.Length > 0));

    private void Notes(IEnumerable<(OpenXmlElement Note, FootnoteEndnoteValues? Type, long? Id)>? notes)
    {
        var number = 0;
        foreach (var (note, type, _) in notes ?? [])
        {
            if (type is { } kind && Separators.Contains(kind)) continue;
            number++;
            var text = CleanText.OneLine(string.Join(' ', note.Descendants<Paragraph>().Select(paragraph => WordText.Of(paragraph).Text)));
            if (text.Length > 0) blocks.Add(new SourceBlock { Kind = SourceKind.Note, Text = text, Number = $"{number}", Place = $"note {number}" });
        }
    }

    private void Aside(IEnumerable<Paragraph>? paragraphs, SourceKind kind, string place)
    {
        foreach (var paragraph in paragraphs ?? [])
        {
            if (WordText.Of(paragraph).Text is { Length: > 0 } text) blocks.Add(new SourceBlock { Kind = kind, Text = text, Place = place });
        }
    }

    [GeneratedRegex(@"^(?:heading)\s*([1-6])", RegexOptions.IgnoreCase)]
    private static partial Regex HeadingStyle();

    [GeneratedRegex(@"^(?:toc|contents|table of contents)", RegexOptions.IgnoreCase)]
    private static partial Regex ContentsStyle();

    [GeneratedRegex(@"^list\s*(?:bullet|number|paragraph)", RegexOptions.IgnoreCase)]
    private static partial Regex ListStyle();
}
