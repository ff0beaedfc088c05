using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Reads a Word document that <see cref="WordFileGuard"/> has looked through.</summary>
internal sealed class WordReader
{
    private static readonly FootnoteEndnoteValues[] Separators =
        [FootnoteEndnoteValues.Separator, FootnoteEndnoteValues.ContinuationSeparator, FootnoteEndnoteValues.ContinuationNotice];

    private const int ShortCell = 60;

    private readonly List<SourceBlock> blocks = [];
    private readonly MainDocumentPart main;
    private readonly WordNumbering numbering;
    private readonly WordStyles styles;
    private readonly ImportLimits limits;
    private readonly CancellationToken cancellation;
    private int count;
    private int struckOut;
    private int embedded;

    private WordReader(MainDocumentPart main, ImportLimits limits, CancellationToken cancellation)
    {
        this.main = main;
        this.limits = limits;
        this.cancellation = cancellation;
        numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering);
        styles = new WordStyles(main);
    }

    /// <summary>The blocks of a document.</summary>
    /// <exception cref="ImportRefusedException">It is damaged.</exception>
    public static SourceDocument Read(string fileName, WordPackage package, ImportLimits limits, CancellationToken cancellation)
    {
        try
        {
            using var document = WordprocessingDocument.Open(
                new MemoryStream(package.Bytes, writable: false), isEditable: false, new OpenSettings { AutoSave = false });
            if (document.MainDocumentPart is not { Document.Body: { } body } main) throw Damaged(fileName);
            var reader = new WordReader(main, limits, cancellation);
            reader.Read(body);
            var unread = WordLeftovers.Find(package.Xml, reader.blocks);
            return new SourceDocument([.. reader.blocks, .. unread], [.. package.Remarks, .. reader.Remarks(unread.Count)]);
        }
        catch (Exception exception)
            when (exception is OpenXmlPackageException or XmlException or InvalidDataException or FormatException or ArgumentException
            or InvalidOperationException or IOException or KeyNotFoundException or NullReferenceException or UriFormatException)
        {
            throw Damaged(fileName);
        }
    }

    private static ImportRefusedException Damaged(string fileName) =>
        new("The Word file is damaged: its text cannot be read.", fileName,
            "Open it in Word, let Word repair it, save it under a new name, and import that.");

    private IEnumerable<string> Remarks(int unread)
    {
        if (struckOut > 0)
        {
            yield return $"{struckOut} words that tracked changes had deleted were left out. To keep them, reject the changes in Word, "
                + "and import again.";
        }
        if (embedded > 0)
        {
            yield return $"{embedded} embedded documents were not read. Open each in Word, and import it too if it belongs to "
                + "the report.";
        }
        if (unread > 0)
        {
            yield return $"{unread} pieces of text are in parts of the file that the import does not understand. They are at the end "
                + "of the draft, out of their context.";
        }
    }

    private void Read(Body body)
    {
        foreach (var header in main.HeaderParts) AddAside(header.Header?.Descendants<Paragraph>(), SourceKind.RunningLine, "header");
        foreach (var footer in main.FooterParts) AddAside(footer.Footer?.Descendants<Paragraph>(), SourceKind.RunningLine, "footer");
        Walk(body);
        AddNotes(main.FootnotesPart?.Footnotes?.Elements<Footnote>().Select(note => ((OpenXmlElement)note, note.Type?.Value)));
        AddNotes(main.EndnotesPart?.Endnotes?.Elements<Endnote>().Select(note => ((OpenXmlElement)note, note.Type?.Value)));
        AddAside(main.WordprocessingCommentsPart?.Comments?.Descendants<Paragraph>(), SourceKind.Comment, "comment in the margin");
    }

    private void Walk(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks.Count > limits.MostBlocks) return; // SourceSize refuses it.
            switch (child)
            {
                case Paragraph paragraph: AddParagraph(paragraph); break;
                case Table table: AddTable(table); break;
                case AltChunk: embedded++; break;
                case DeletedRun or MoveFromRun or SectionProperties: break;
                default: Walk(child); break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        count++;
        var place = $"paragraph {count}";
        var words = WordText.Read(paragraph);
        struckOut += words.StruckOut;
        var isStrong = WordEmphasis.IsStrong(paragraph);
        var isTitle = styles.IsTitle(paragraph);
        var isWhole = isTitle || styles.HeadingLevel(paragraph) > 0 || styles.ListOf(paragraph).List > 0;
        foreach (var line in isWhole ? [words.Text] : words.Lines)
        {
            if (Block(paragraph, line, place) is { } block && (block.Text.Length > 0 || block.Number is not null))
                blocks.Add(block with { IsStrong = isStrong, IsTitle = isTitle });
        }
        foreach (var chart in words.Charts) blocks.AddRange(WordDrawings.Chart(main, chart, place));
        foreach (var diagram in words.Diagrams) blocks.AddRange(WordDrawings.Diagram(main, diagram, place));
        AddBoxes(words, place);
    }

    private void AddBoxes(WordText words, string place)
    {
        foreach (var line in words.Boxes.SelectMany(box => Lines(box)))
            blocks.Add(new SourceBlock { Kind = SourceKind.SideText, Text = line, Place = $"{place}, box drawings the text" });
    }

    private SourceBlock? Block(Paragraph paragraph, string text, string place)
    {
        if (text.Length == 0) return null;
        if (styles.IsContentsLine(paragraph)) return new SourceBlock { Kind = SourceKind.ContentsLine, Text = text, Place = place };
        var (list, depth) = styles.ListOf(paragraph);
        var automatic = list > 0 ? numbering.Next(list, depth) : null;
        var typed = LineMarks.Read(text, place);
        if (typed.Kind is SourceKind.Note && automatic is null) return typed;
        var number = automatic ?? typed.Number;
        var words = automatic is null ? typed.Text : text;
        var heading = styles.HeadingLevel(paragraph);
        if (heading > 0)
            return new SourceBlock { Kind = SourceKind.Heading, Level = heading, Text = words, Number = number, Place = place };
        var isPoint = typed.Kind is SourceKind.ListItem || (list > 0 && number?.Contains('.', StringComparison.Ordinal) != true)
            || (styles.IsListStyle(paragraph) && number?.Contains('.', StringComparison.Ordinal) != true);
        return new SourceBlock
        {
            Kind = isPoint ? SourceKind.ListItem : SourceKind.Paragraph,
            Level = list > 0 ? depth : typed.Level,
            Text = words,
            Number = number,
            Place = place
        };
    }

    // A table with one column, or with headings or the title in it, only lays out the page.
    private void AddTable(Table table)
    {
        count++;
        var rows = WordTables.Rows(table).Select(row => WordTables.Cells(row).ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0) return;
        if (rows.TrueForAll(row => row.Count == 1) || rows.Exists(row => row.Exists(IsLayout)))
        {
            foreach (var row in rows) AddLayoutRow(row);
            return;
        }
        var place = $"table at paragraph {count}";
        var drawings = new List<SourceBlock>();
        var read = rows.Select(
            row => (IReadOnlyList<string>)[.. row.SelectMany(
            cell => Enumerable.Repeat(string.Empty, WordTables.Width(cell) - 1).Prepend(string.Join('\n', Lines(cell, drawings, place))))])
            .ToList();
        blocks.Add(new SourceBlock { Kind = SourceKind.Table, Text = string.Empty, Place = place, Rows = read });
        blocks.AddRange(drawings);
    }

    // "Report author | A. Writer" is one line of a title page.
    private void AddLayoutRow(List<TableCell> row)
    {
        if (row is [var label, var value] && !IsLayout(label) && !IsLayout(value) && label.InnerText.Length is > 0 and < ShortCell
            && value.InnerText.Length is > 0 and < ShortCell && !label.Descendants<Table>().Any() && !value.Descendants<Table>().Any())
        {
            var lines = Lines(label).Concat(Lines(value)).ToList();
            blocks.Add(LineMarks.Read(string.Join(": ", lines.Select(line => line.TrimEnd(':', ' '))), $"table at paragraph {count}"));
            return;
        }
        foreach (var cell in row) Walk(cell);
    }

    private bool IsLayout(TableCell cell) =>
        cell.Elements<Paragraph>()
        .Any(paragraph => styles.IsTitle(paragraph) || (styles.HeadingLevel(paragraph) > 0 && paragraph.InnerText.Length > 0));

    // The words of a cell or a box by line. A nested table gives a line for each row.
    private IEnumerable<string> Lines(OpenXmlElement parent, List<SourceBlock>? drawings = null, string place = "")
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Paragraph paragraph)
            {
                var words = WordText.Read(paragraph);
                struckOut += words.StruckOut;
                var (list, depth) = styles.ListOf(paragraph);
                var text = words.Text;
                if (text.Length > 0) yield return list > 0 && numbering.Next(list, depth) is { } number ? $"{number}. {text}" : text;
                drawings?.AddRange(words.Charts.SelectMany(chart => WordDrawings.Chart(main, chart, place)));
                drawings?.AddRange(words.Diagrams.SelectMany(diagram => WordDrawings.Diagram(main, diagram, place)));
                foreach (var line in words.Boxes.SelectMany(box => Lines(box))) yield return line;
            }
            else if (child is Table table)
            {
                foreach (var row in WordTables.Rows(table))
                {
                    yield return string.Join(
                        "; ", WordTables.Cells(row).Select(cell => string.Join(' ', Lines(cell, drawings, place)))
                        .Where(cell => cell.Length > 0));
                }
            }
            else if (child is not (DeletedRun or MoveFromRun or TableCellProperties))
            {
                foreach (var line in Lines(child, drawings, place)) yield return line;
            }
        }
    }

    private void AddNotes(IEnumerable<(OpenXmlElement Note, FootnoteEndnoteValues? Type)>? notes)
    {
        var number = 0;
        foreach (var (note, type) in notes ?? [])
        {
            if (type is { } kind && Separators.Contains(kind)) continue;
            number++;
            var text = CleanText.OneLine(string.Join(' ', Lines(note)));
            if (text.Length > 0)
                blocks.Add(new SourceBlock { Kind = SourceKind.Note, Text = text, Number = $"{number}", Place = $"note {number}" });
        }
    }

    private void AddAside(IEnumerable<Paragraph>? paragraphs, SourceKind kind, string place)
    {
        foreach (var paragraph in paragraphs ?? [])
        {
            if (WordText.Read(paragraph).Text is { Length: > 0 } text)
                blocks.Add(new SourceBlock { Kind = kind, Text = text, Place = place });
        }
    }
}
