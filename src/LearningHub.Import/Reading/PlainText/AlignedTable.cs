using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.PlainText;

/// <summary>Tables whose columns are separated by spaces, as programs write them that keep the layout of a page.</summary>
internal static class AlignedTable
{
    private const int HeaderGap = 3;
    private const int CellGap = 2;
    private const int Tolerance = 2;
    private const int MostWordsOfHeading = 6;
    private const int MostLines = 500;
    private const int FewestFullLines = 2;
    private const int MostLinesBeforeFull = 4; // Keeps the work small where many lines only look like the heading of a table.

    /// <summary>Reads the table that begins at a line; null if there is none.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="start">Where it would begin.</param>
    /// <param name="end">The line after it.</param>
    public static SourceBlock? Read(IReadOnlyList<TextLine> lines, int start, out int end)
    {
        end = start;
        var header = Cells(lines[start].Text, HeaderGap);
        if (lines[start].Size > 0 || header.Count < 2 || !header.TrueForAll(cell => IsHeading(cell.Text))
            || LineMarks.Begins(lines[start].Text)) return null;
        int[] columns = [.. header.Select(cell => cell.Start)];
        var rows = new List<string[]> { header.Select(cell => cell.Text).ToArray() };
        var full = 0;
        var at = start + 1;
        while (at < lines.Count && at < start + MostLines)
        {
            var isAfterBlank = lines[at].IsBlank;
            var next = isAfterBlank ? at + 1 : at;
            if (next >= lines.Count || Placed(lines[next], lines[start].Page, columns) is not { } cells) break;
            var filled = cells.Count(cell => cell.Length > 0);
            if ((isAfterBlank && filled < 2) || (full == 0 && at > start + MostLinesBeforeFull)) break;
            if (filled > 1) full++;
            if (rows.Count == 1 || isAfterBlank || (filled > 1 && cells[0].Length > 0 && !char.IsLower(cells[0][0]))) rows.Add(cells);
            else Append(rows[^1], cells);
            at = next + 1;
        }
        if (full < FewestFullLines || rows.Count < 2) return null;
        end = at;
        return new SourceBlock
        {
            Kind = SourceKind.Table,
            Text = string.Empty,
            Place = lines[start].Place,
            Page = lines[start].Page,
            Rows = rows
        };
    }

    // The cells of a line at their columns; null where the line does not fit.
    private static string[]? Placed(TextLine line, int page, int[] columns)
    {
        if (line.IsBlank || line.Page != page) return null;
        var placed = new string[columns.Length];
        Array.Fill(placed, string.Empty);
        foreach (var (start, text) in Cells(line.Text, CellGap))
        {
            var column = Array.FindIndex(columns, from => Math.Abs(from - start) <= Tolerance);
            // Text that runs across the next column is a paragraph.
            if (column < 0 || (column + 1 < columns.Length && start + text.Length > columns[column + 1] - 1)) return null;
            placed[column] = placed[column].Length == 0 ? text : $"{placed[column]} {text}";
        }
        return placed;
    }

    private static void Append(string[] row, string[] cells)
    {
        for (var column = 0; column < row.Length; column++)
        {
            if (cells[column].Length == 0) continue;
            if (row[column].Length == 0) row[column] = cells[column];
            // A sentence below one that has ended is another line of the cell.
            else row[column] += (row[column][^1] == '.' && !char.IsLower(cells[column][0]) ? "\n" : " ") + cells[column];
        }
    }

    private static bool IsHeading(string text) =>
        char.IsUpper(text[0]) && text[^1] is not ('.' or ',' or ';') && PlainWords.Count(text) is > 0 and <= MostWordsOfHeading;

    private static List<(int Start, string Text)> Cells(string line, int gap)
    {
        var cells = new List<(int, string)>();
        var at = 0;
        while (at < line.Length)
        {
            while (at < line.Length && line[at] == ' ') at++;
            if (at == line.Length) break;
            var start = at;
            var end = line.IndexOf(new string(' ', gap), start, StringComparison.Ordinal);
            at = end < 0 ? line.Length : end;
            cells.Add((start, line[start..at].TrimEnd()));
        }
        return cells;
    }
}
