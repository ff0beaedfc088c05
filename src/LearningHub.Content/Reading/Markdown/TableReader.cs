using System.Globalization;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using Markdig.Extensions.Tables;
using Block = LearningHub.Content.Model.Bodies.Block;
using TableCell = LearningHub.Content.Model.Bodies.TableCell;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads a table, and a chart if its braces say <c>.bar-chart</c>.</summary>
internal sealed class TableReader(InlineReader inlines, FileReport report)
{
    /// <summary>A <see cref="TableBlock"/> or a <see cref="ChartBlock"/>.</summary>
    public Block Read(Table table, BlockAttributes attributes, SourcePosition at)
    {
        var rows = table.OfType<TableRow>().Select(Cells).ToList();
        var caption = attributes.Value("caption")?.Value;
        var block = new TableBlock(at, Alignments(table), rows.Count > 0 ? rows[0] : [], rows.Skip(1).ToList(), caption);
        attributes.RefuseId(report, "A table");
        if (attributes.Classes is ["bar-chart"]) return Chart(block, attributes);
        if (attributes.Classes.Count > 0)
        {
            attributes.RefuseClasses(
                report, $"{DidYouMean.Sentence(attributes.Classes[^1], ["bar-chart"])}"
                + "Write {.bar-chart base=24 of=\"audit returns\" caption=\"…\"} for a chart.");
        }
        attributes.Finish(report);
        return block;
    }

    private IReadOnlyList<TableCell> Cells(TableRow row)
    {
        var cells = new List<TableCell>(row.Count);
        foreach (var cell in row.OfType<Markdig.Extensions.Tables.TableCell>())
        {
            var paragraph = cell.Count > 0 ? cell[0] as Markdig.Syntax.ParagraphBlock : null;
            cells.Add(new TableCell(inlines.At(cell.Span.Start), [.. inlines.Read(paragraph?.Inline).Select(WithoutEscapedBars)]));
        }
        return cells;
    }

    // In a cell, a bar is written \| even in code (GitHub Flavored Markdown, 4.10).
    private static Model.Bodies.Inline WithoutEscapedBars(Model.Bodies.Inline inline) => inline switch
    {
        CodeInline code => code with { Text = code.Text.Replace("\\|", "|", StringComparison.Ordinal) },
        EmphasisInline emphasis => emphasis with { Content = [.. emphasis.Content.Select(WithoutEscapedBars)] },
        StrikeInline strike => strike with { Content = [.. strike.Content.Select(WithoutEscapedBars)] },
        LinkInline link => link with { Content = [.. link.Content.Select(WithoutEscapedBars)] },
        _ => inline,
    };

    private static ColumnAlignment[] Alignments(Table table) =>
        [
            .. table.ColumnDefinitions.Select(column => column.Alignment switch
            {
                TableColumnAlign.Right => ColumnAlignment.End,
            TableColumnAlign.Center => ColumnAlignment.Centre,
            _ => ColumnAlignment.Start,
        }),
    ];

    private Block Chart(TableBlock table, BlockAttributes attributes)
    {
        var of = attributes.Value("of")?.Value;
        var commonBase = ReadBase(attributes.Value("base"));
        attributes.Finish(report);
        if (string.IsNullOrEmpty(table.Caption) || string.IsNullOrEmpty(of))
        {
            report.Add(
                DiagnosticCodes.ChartMalformed, table.At,
                $"A chart needs a caption and the name of what is counted. These braces say: {attributes.Text}",
                "Write {.bar-chart base=24 of=\"audit returns\" caption=\"What files held\"} on the line before the table.");
            return table;
        }
        var bars = new List<ChartBar>(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            if (Bar(row, of, commonBase) is { } bar) bars.Add(bar);
        }
        return bars.Count == table.Rows.Count && bars.Count > 0 ? new ChartBlock(table.At, table.Caption, of, bars, table) : table;
    }

    private ChartBar? Bar(IReadOnlyList<TableCell> row, string of, int? commonBase)
    {
        var label = row.Count > 0 ? PlainText.FromInlines(row[0].Content) : string.Empty;
        var value = row.Count > 1 ? PlainText.FromInlines(row[1].Content).TrimEnd('%').Trim() : string.Empty;
        var at = row.Count > 1 ? row[1].At : row[0].At;
        if (label.Length > 0 && decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percentage)
            && percentage <= 100)
        {
            var point = value.IndexOf('.', StringComparison.Ordinal);
            var decimals = point < 0 ? 0 : value.Length - point - 1;
            var ownBase = row.Count > 2 ? ReadBase(new Located<string>(PlainText.FromInlines(row[2].Content), row[2].At)) : null;
            return new ChartBar(at, label, percentage, decimals, ownBase ?? commonBase);
        }
        report.Add(
            DiagnosticCodes.ChartMalformed, at, $"\"{value}\" is not a percentage from 0 to 100, so there is no chart of {of}.",
            "In a chart the first column says what is counted and the second gives a percentage in digits, for example 58.3.");
        return null;
    }

    private int? ReadBase(Located<string>? text)
    {
        if (text is not { } written) return null;
        if (int.TryParse(written.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number > 0)
            return number;
        report.Add(DiagnosticCodes.ChartMalformed, written.At, $"\"{written.Value}\" is not a base.",
            "Write the number that the percentages are of, in digits.");
        return null;
    }
}
