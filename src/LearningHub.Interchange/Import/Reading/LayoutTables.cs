using System.Text;
using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>
/// Finds tables in text that keeps the layout of its pages: three or more lines whose gaps stand one above the other.
/// Their rows are written with tabs between the cells, so that one reader serves for all tables.
/// </summary>
internal static class LayoutTables
{
    private const int FewestLines = 2;

    /// <summary>The text with the rows of tables as lines with tabs.</summary>
    public static string MarkTabs(string text)
    {
        var lines = text.Replace("\r", string.Empty, StringComparison.Ordinal).Split('\n');
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < lines.Length;)
        {
            var end = EndOfTable(lines, i);
            if (end > i) Rows(lines[i..end], result);
            else result.Append(lines[i]).Append('\n');
            i = Math.Max(end, i + 1);
        }
        return result.ToString();
    }

    private static int EndOfTable(string[] lines, int start)
    {
        var columns = Columns(lines[start]);
        if (columns.Count < 2) return start;
        var end = start + 1;
        var rows = 1;
        for (var i = end; i < lines.Length && !lines[i].Contains('\f', StringComparison.Ordinal); i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i])) continue;
            if (!Fits(lines[i], columns)) break;
            if (Columns(lines[i]).Count >= 2) rows++;
            end = i + 1;
        }
        return rows >= FewestLines ? end : start;
    }

    // Offsets at which cells begin. A number or bullet and its text are one cell, and so is a line of a contents list.
    private static List<int> Columns(string line)
    {
        if (ContentsLinePattern.IsMatch(line)) return [];
        var columns = new List<int>();
        foreach (Match cell in CellPattern.Matches(line)) columns.Add(cell.Index);
        if (columns.Count > 0 && MarkPattern.IsMatch(line)) columns.RemoveAt(Math.Min(1, columns.Count - 1));
        return columns;
    }

    private static bool Fits(string line, List<int> columns)
    {
        if (ContentsLinePattern.IsMatch(line)) return false;
        var starts = Columns(line);
        return starts.All(start => columns.Any(column => Math.Abs(column - start) <= 2)) && !(starts.Count == 1 && starts[0] <= columns[0] + 2 && line.Trim().Length > columns[1] - columns[0]);
    }

    private static void Rows(string[] lines, StringBuilder result)
    {
        var columns = Columns(lines[0]);
        var rows = new List<string[]>();
        var isAfterBlank = true;
        var numbered = lines.Skip(1).Count(line => NumberedCellPattern.IsMatch(line)) > 1;
        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                isAfterBlank = true;
                continue;
            }
            var cells = Cells(line, columns);
            var begins = rows.Count == 0 || (numbered ? rows.Count == 1 || NumberedCellPattern.IsMatch(line) : cells[0].Length > 0 && (isAfterBlank || char.IsUpper(cells[0][0]) || char.IsDigit(cells[0][0])));
            if (begins) rows.Add(cells);
            else rows[^1] = [.. rows[^1].Zip(cells, (above, below) => below.Length == 0 ? above : $"{above} {below}".Trim())];
            isAfterBlank = false;
        }
        foreach (var row in rows) result.Append(string.Join('\t', row.Select(cell => cell.Length == 0 ? " " : cell))).Append('\n');
        result.Append('\n');
    }

    private static string[] Cells(string line, List<int> columns)
    {
        var cells = new string[columns.Count];
        Array.Fill(cells, string.Empty);
        foreach (Match cell in CellPattern.Matches(line))
        {
            var column = columns.FindLastIndex(start => start <= cell.Index + 2) is var found and >= 0 ? found : 0;
            cells[column] = $"{cells[column]} {cell.Value}".Trim();
        }
        return cells;
    }

    private static readonly Regex CellPattern = new(
        @"\S+(?: {1,2}\S+)*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex MarkPattern = new(
        @"^\s*(?:[-–•·▪■❑➢o\uF0B7\uF0A7]|\(?\w{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s{3,}\S",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex ContentsLinePattern = new(
        @"(?:\.{3,}|…{2,}|(?:\. ){3,})\s*\d{1,3}\s*$|^\s*\S.{3,}\S\s{3,}\d{1,3}\s*$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NumberedCellPattern = new(
        @"^\s{0,12}\d{1,2}[.)]?\s+\S",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
