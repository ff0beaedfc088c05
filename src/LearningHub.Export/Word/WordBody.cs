using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model.Bodies;
using BodyCell = LearningHub.Content.Model.Bodies.TableCell;

namespace LearningHub.Export.Word;

/// <summary>The blocks of a body as paragraphs and tables.</summary>
internal sealed class WordBody(WordRuns runs, WordLists lists, WordBookmarks bookmarks)
{
    // Width of the text on an A4 page, in twentieths of a point.
    private const long TextWidth = 9638;

    // Room for two lines of handwriting, in the same unit.
    private const uint RoomToWrite = 850;

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="style">Style of their paragraphs; null for plain text.</param>
    public IEnumerable<OpenXmlElement> Write(IReadOnlyList<Block> blocks, string? style = null) =>
        blocks.SelectMany(block => Write(block, style));

    /// <summary>A heading with the bookmark that links point to.</summary>
    public Paragraph Heading(int level, string id, IReadOnlyList<Inline> content)
    {
        // Level 1 is the title's.
        var heading = Styled(string.Create(CultureInfo.InvariantCulture, $"Heading{Math.Clamp(level - 1, 1, 6)}"));
        var number = bookmarks.NumberOf(id).ToString(CultureInfo.InvariantCulture);
        if (bookmarks.NameOf(id) is { } name) heading.Append(new BookmarkStart { Id = number, Name = name });
        heading.Append(runs.Write(content));
        if (bookmarks.NameOf(id) is not null) heading.Append(new BookmarkEnd { Id = number });
        return heading;
    }

    /// <summary>An empty paragraph with a style.</summary>
    public static Paragraph Styled(string? style) =>
        style is null ? new Paragraph() : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    private IEnumerable<OpenXmlElement> Write(Block block, string? style) => block switch
    {
        HeadingBlock heading => [Heading(heading.Level, heading.Id, heading.Content)],
        ParagraphBlock paragraph => [Line(style, paragraph.Content)],
        ListBlock list => List(list, lists.Begin(list.IsOrdered, list.Start), 0),
        QuoteBlock quote => Quote(quote),
        CodeBlock code => code.Text.Split('\n').Select(line => Line(WordStyles.Code, line)),
        BreakBlock => [Styled(null)],
        TableBlock table => Table(table),
        ChartBlock chart => Chart(chart),
        CalloutBlock callout => Callout(callout),
        PassageBlock passage => Write(passage.Content, style),
        FootnotesBlock footnotes => Footnotes(footnotes),
        FindingBlock { Finding: var finding } => Claim(3, finding.Id, finding.Heading, CalloutWords.Title(finding.Kind), finding.Body),
        RecommendationBlock { Recommendation: var advice } =>
            Claim(3, advice.Id, advice.Heading, advice.Owner is { } owner ? $"Owner: {owner}" : null, advice.Body),
        _ => throw new NotSupportedException($"There is no Word text for {block.GetType().Name}."),
    };

    private Paragraph Line(string? style, IReadOnlyList<Inline> content)
    {
        var line = Styled(style);
        line.Append(runs.Write(content));
        return line;
    }

    private static Paragraph Line(string? style, string text)
    {
        var line = Styled(style);
        line.Append(WordRuns.Plain(text));
        return line;
    }

    private IEnumerable<OpenXmlElement> Claim(
        int level, string id, IReadOnlyList<Inline> heading, string? label, IReadOnlyList<Block> body) =>
        [Heading(level, id, heading), .. label is null ? [] : new[] { Line(WordStyles.Label, label) }, .. Write(body)];

    private IEnumerable<OpenXmlElement> List(ListBlock list, int id, int level)
    {
        foreach (var item in list.Items)
        {
            var isFirst = true;
            foreach (var block in item)
            {
                if (block is ListBlock inner)
                {
                    var own = inner.IsOrdered == list.IsOrdered ? id : lists.Begin(inner.IsOrdered, inner.Start);
                    foreach (var element in List(inner, own, level + 1)) yield return element;
                }
                else if (block is ParagraphBlock paragraph && isFirst)
                {
                    yield return Item(paragraph.Content, id, level);
                }
                else
                {
                    foreach (var element in Write(block, WordStyles.ListItem)) yield return element;
                }
                isFirst = false;
            }
        }
    }

    private Paragraph Item(IReadOnlyList<Inline> content, int list, int level)
    {
        var item = new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyles.ListItem },
            new NumberingProperties(
                new NumberingLevelReference { Val = Math.Min(level, 5) }, new NumberingId { Val = list })));
        item.Append(runs.Write(content));
        return item;
    }

    private IEnumerable<OpenXmlElement> Quote(QuoteBlock quote) =>
        quote.Speaker is { } speaker
            ? [.. Write(quote.Content, WordStyles.Quote), Line(WordStyles.Speaker, speaker)]
            : Write(quote.Content, WordStyles.Quote);

    private IEnumerable<OpenXmlElement> Callout(CalloutBlock callout)
    {
        var title = Line(WordStyles.BoxTitle, CalloutWords.Title(callout.Kind) + (callout.Title.Count > 0 ? ": " : string.Empty));
        title.Append(runs.Write(callout.Title));
        return [title, .. Write(callout.Content, WordStyles.Box)];
    }

    private IEnumerable<OpenXmlElement> Chart(ChartBlock chart) =>
        [Line(WordStyles.Caption, $"{chart.Caption}. {chart.Scale}"), .. Table(chart.Table with { Caption = null })];

    private IEnumerable<OpenXmlElement> Table(TableBlock table)
    {
        if (table.Caption is { } caption) yield return Line(WordStyles.Caption, caption);
        IReadOnlyList<string>[] texts = [Texts(table.Header), .. table.Rows.Select(Texts)];
        var widths = ColumnShares.Widths(texts, TextWidth);
        var grid = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, FirstColumn = true, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        grid.Append(Row(table, table.Header, widths, isHeader: true));
        grid.Append(table.Rows.Select(row => Row(table, row, widths, isHeader: false)));
        yield return grid;
        // Word would merge two tables that follow each other directly.
        yield return Styled(null);
    }

    // A table with empty cells is a form on paper: people write into it by hand.
    private static bool IsToFillIn(IReadOnlyList<BodyCell> cells) => cells.Count > 1 && cells.Skip(1).All(cell => cell.Content.Count == 0);

    private static IReadOnlyList<string> Texts(IReadOnlyList<BodyCell> cells) =>
        [.. cells.Select(cell => PlainText.FromInlines(cell.Content))];

    private TableRow Row(TableBlock table, IReadOnlyList<BodyCell> cells, IReadOnlyList<long> widths, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader) properties.Append(new TableHeader());
        else if (IsToFillIn(cells)) properties.Append(new TableRowHeight { Val = RoomToWrite, HeightType = HeightRuleValues.AtLeast });
        var row = new TableRow(properties);
        for (var column = 0; column < table.Header.Count; column++)
        {
            var line = Styled(WordStyles.TableText);
            if (column < table.Alignments.Count && table.Alignments[column] is ColumnAlignment.End)
                line.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
            var content = column < cells.Count ? cells[column].Content : [];
            line.Append(runs.Write(isHeader ? [new EmphasisInline(default, IsStrong: true, content)] : content));
            var cell = new TableCellProperties(new TableCellWidth
            {
                Width = widths[column].ToString(CultureInfo.InvariantCulture),
                Type = TableWidthUnitValues.Dxa,
            });
            if (isHeader) cell.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E8E8E8" });
            row.Append(new DocumentFormat.OpenXml.Wordprocessing.TableCell(cell, line));
        }
        return row;
    }

    private IEnumerable<OpenXmlElement> Footnotes(FootnotesBlock footnotes)
    {
        yield return Line("Heading1", "Notes");
        foreach (var note in footnotes.Notes)
        {
            var elements = Write(note.Content).ToList();
            if (elements.FirstOrDefault() is Paragraph first)
            {
                var number = WordRuns.Plain(string.Create(CultureInfo.InvariantCulture, $"{note.Number}. "));
                if (first.ParagraphProperties is { } properties) properties.InsertAfterSelf(number);
                else first.PrependChild(number);
            }
            foreach (var element in elements) yield return element;
        }
    }
}
