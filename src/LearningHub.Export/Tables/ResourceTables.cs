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

    /// <summary>All charts in one table: what is shown, the number that the percentages are of, label and percentage.</summary>
    public static byte[] Figures(Resource resource) => CsvWriter.WriteForSpreadsheets(
    [
        ["figure", "of", "base", "label", "percentage"],
        .. BodyWalk.Blocks(resource.Body.Blocks).OfType<ChartBlock>().SelectMany(chart => chart.Bars.Select(bar =>
            (IReadOnlyList<string>)
            [
                chart.Caption, chart.Of, bar.Base?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, bar.Label,
                bar.Percentage.ToString(CultureInfo.InvariantCulture),
            ])),
    ]);

    private static byte[] Table(TableBlock table) => CsvWriter.WriteForSpreadsheets([Cells(table.Header), .. table.Rows.Select(Cells)]);

    private static IReadOnlyList<string> Cells(IReadOnlyList<TableCell> row) =>
        [.. row.Select(cell => PlainText.FromInlines(cell.Content))];
}
