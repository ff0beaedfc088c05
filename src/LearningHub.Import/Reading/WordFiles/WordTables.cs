using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Import.Reading.WordFiles;

/// <summary>Finds rows and cells of Word tables, also inside content controls and tracked changes.</summary>
internal static class WordTables
{
    private const int WidestSpan = 60;

    /// <summary>Rows of a table, without those that a tracked change deleted.</summary>
    public static IEnumerable<TableRow> Rows(OpenXmlElement table)
    {
        foreach (var child in table.ChildElements)
        {
            if (child is TableRow row)
            {
                if (row.TableRowProperties?.GetFirstChild<Deleted>() is null) yield return row;
            }
            else if (child is not (Table or TableProperties or TableGrid))
            {
                foreach (var inner in Rows(child)) yield return inner;
            }
        }
    }

    /// <summary>Cells of a row.</summary>
    public static IEnumerable<TableCell> Cells(OpenXmlElement row)
    {
        foreach (var child in row.ChildElements)
        {
            if (child is TableCell cell) yield return cell;
            else if (child is not (Table or TableRowProperties))
            {
                foreach (var inner in Cells(child)) yield return inner;
            }
        }
    }

    /// <summary>How many columns a cell is wide.</summary>
    public static int Width(TableCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, WidestSpan);
}
