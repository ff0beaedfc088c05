using System.Globalization;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Tables;

/// <summary>The tables of a resource as CSV (RFC 4180, UTF-8).</summary>
public static class ResourceTables
{
    /// <summary>Every table and chart, in the order in which they stand, each as a file.</summary>
    public static IReadOnlyList<byte[]> All(Resource resource) => [.. TablesOf(resource).Select(Table)];

    /// <summary>The tables that <see cref="Figures"/> does not hold: their numbers among <see cref="All"/>, what they
    /// show, and their files.</summary>
    public static IReadOnlyList<(int Number, string Name, Func<byte[]> Make)> Named(Resource resource) =>
    [
        .. resource.Outline.Tables.Select(table => (
            table.Number, table.Name ?? resource.Title, (Func<byte[]>)(() => Table(TablesOf(resource).ElementAt(table.Number - 1))))),
    ];

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

    private static IEnumerable<TableBlock> TablesOf(Resource resource) => BodyWalk.Blocks(resource.Body.Blocks).Select(block => block switch
    {
        TableBlock table => table,
        ChartBlock chart => chart.Table,
        _ => null,
    }).OfType<TableBlock>();

    private static byte[] Table(TableBlock table) => CsvWriter.WriteForSpreadsheets([Cells(table.Header), .. table.Rows.Select(Cells)]);

    private static IReadOnlyList<string> Cells(IReadOnlyList<TableCell> row) =>
        [.. row.Select(cell => PlainText.FromInlines(cell.Content))];
}
