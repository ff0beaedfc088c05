namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>Finds tables without drawn lines: two or more lines whose cells begin at the same positions.</summary>
internal static class PdfAlignedTables
{
    private const double Near = 4;
    private const double BlankLine = 1.9;

    /// <summary>The index after the table that starts at a line; the same index if there is no table.</summary>
    public static int End(IReadOnlyList<PdfLine> lines, int start)
    {
        var columns = Columns(lines[start]);
        if (columns.Count < 2) return start;
        var end = start + 1;
        var rows = 1;
        for (var i = end; i < lines.Count && Fits(lines[i], columns) && lines[i - 1].Base - lines[i].Base < lines[i].Size * 4; i++)
        {
            if (Columns(lines[i]).Count >= 2) rows++;
            if (Columns(lines[i]).Count >= 2 || lines[i].Left > columns[0] + Near || lines[i].Right < columns[1]) end = i + 1;
        }
        return rows >= 2 ? end : start;
    }

    /// <summary>The rows of such a table.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(IReadOnlyList<PdfLine> lines)
    {
        var columns = Columns(lines[0]);
        var rows = new List<string[]>();
        var isNumbered = lines.Skip(1).Count(IsNumbered) > 1;
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = Cells(lines[i], columns);
            var isApart = i > 0 && lines[i - 1].Base - lines[i].Base > lines[i].Size * BlankLine;
            var begins = rows.Count == 0
                || (isNumbered ? rows.Count == 1 || IsNumbered(lines[i]) : cells[0].Length > 0
                && (isApart || char.IsUpper(cells[0][0]) || char.IsDigit(cells[0][0])));
            if (begins) rows.Add(cells);
            else rows[^1] = [.. rows[^1].Zip(cells, (above, below) => below.Length == 0 ? above : $"{above} {below}".Trim())];
        }
        return rows;
    }

    // A line of a contents list has its page number far to the right; it is not a row.
    private static List<double> Columns(PdfLine line) =>
        line.Cells.Count == 2 && line.Cells[1].Text.All(char.IsAsciiDigit) || line.Text(' ').Contains("....", StringComparison.Ordinal)
            ? [] : [.. line.Cells.Select(cell => cell.Left)];

    private static bool Fits(PdfLine line, List<double> columns) =>
        line.Cells.All(cell => columns.Exists(column => Math.Abs(column - cell.Left) <= Near))
            && !(line.Cells.Count == 1 && line.Left <= columns[0] + Near && line.Right > columns[1]);

    private static bool IsNumbered(PdfLine line) =>
        line.Cells[0].Words[0].Text.TrimEnd('.', ')') is { Length: > 0 and <= 2 } number && number.All(char.IsAsciiDigit);

    private static string[] Cells(PdfLine line, List<double> columns)
    {
        var cells = new string[columns.Count];
        Array.Fill(cells, string.Empty);
        foreach (var cell in line.Cells)
        {
            var column = Math.Max(0, columns.FindLastIndex(start => start <= cell.Left + Near));
            cells[column] = $"{cells[column]} {cell.Text}".Trim();
        }
        return cells;
    }
}
