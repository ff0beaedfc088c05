using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model.Bodies;
using Markdig.Extensions.Tables;
using Block = LearningHub.Content.Model.Bodies.Block;
using TableCell = LearningHub.Content.Model.Bodies.TableCell;

namespace LearningHub.Content.Reading.Markdown;

/// <summary>Reads a table, and a chart if its braces name one.</summary>
internal sealed class TableReader(InlineReader inlines, FileReport report)
{
    /// <summary>A <see cref="TableBlock"/> or a <see cref="ChartBlock"/>.</summary>
    public Block Read(Table table, BlockAttributes attributes, SourcePosition at)
    {
        var rows = table.OfType<TableRow>().Select(Cells).ToList();
        var caption = attributes.Value("caption")?.Value;
        var block = new TableBlock(at, Alignments(table), rows.Count > 0 ? rows[0] : [], rows.Skip(1).ToList(), caption);
        attributes.RefuseId(report, "A table");
        if (ChartReader.KindOf(attributes.Classes) is { } kind) return new ChartReader(kind, report).Read(block, attributes);
        if (attributes.Classes.Count > 0)
        {
            attributes.RefuseClasses(
                report, $"{DidYouMean.Sentence(attributes.Classes[^1], ChartReader.Classes)}"
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
}
