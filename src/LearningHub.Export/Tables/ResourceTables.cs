using System.Globalization;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Tables;

/// <summary>The tables of a resource as CSV (RFC 4180, UTF-8).</summary>
public static class ResourceTables
{
    /// <summary>Every table and chart, in the order in which they stand, each as a file.</summary>
    public static IReadOnlyList<byte[]> All(Resource resource) =>
    [
        .. BodyWalk.Blocks(resource.Body.Blocks).Select(block => block switch
        {
            TableBlock table => Table(table),
            ChartBlock chart => Table(chart.Table),
            _ => null,
        }).OfType<byte[]>(),
    ];

    /// <summary>The tables that <see cref="Figures"/> does not hold: their numbers among <see cref="All"/>, what they
    /// show, and their files.</summary>
    public static IReadOnlyList<(int Number, string Name, Func<byte[]> Make)> Named(Resource resource)
    {
        var tables = new List<(int, string, Func<byte[]>)>();
        var (number, heading) = (0, resource.Title);
        foreach (var block in BodyWalk.Blocks(resource.Body.Blocks))
        {
            if (block is HeadingBlock { Text: var text }) heading = text;
            else if (block is FindingBlock { Finding: var finding }) heading = finding.Title;
            else if (block is ChartBlock { Kind: ChartKind.Percentages }) number++;
            else if (block is ChartBlock chart) tables.Add((++number, chart.Caption, () => Table(chart.Table)));
            else if (block is TableBlock table)
                tables.Add((++number, table.Caption is { Length: > 0 } caption ? caption : heading, () => Table(table)));
        }
        return tables;
    }

    /// <summary>All charts of percentages in one table: what is shown, the number that they are of, label and percentage.</summary>
    public static byte[] Figures(Resource resource) => CsvWriter.WriteForSpreadsheets(
    [
        ["figure", "of", "base", "label", "percentage"],
        .. BodyWalk.Blocks(resource.Body.Blocks).OfType<ChartBlock>()
            .Where(chart => chart.Kind is ChartKind.Percentages).SelectMany(chart => chart.Bars.Select(bar =>
            (IReadOnlyList<string>)
            [
                chart.Caption, chart.Of, bar.Base?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, bar.Label,
                bar.Number.Value.ToString(CultureInfo.InvariantCulture),
            ])),
    ]);

    private static byte[] Table(TableBlock table) => CsvWriter.WriteForSpreadsheets([Cells(table.Header), .. table.Rows.Select(Cells)]);

    private static IReadOnlyList<string> Cells(IReadOnlyList<TableCell> row) =>
        [.. row.Select(cell => PlainText.FromInlines(cell.Content))];
}
