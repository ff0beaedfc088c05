using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>A table with lines drawn around its cells.</summary>
/// <param name="Columns">Its vertical lines from the left.</param>
/// <param name="Rows">Its horizontal lines from the top.</param>
internal sealed record PdfGrid(IReadOnlyList<double> Columns, IReadOnlyList<double> Rows)
{
    private const double Near = 3;

    /// <summary>Whether a word is inside the grid.</summary>
    public bool Contains(PdfWord word) =>
        word.Left >= Columns[0] - Near && word.Right <= Columns[^1] + Near && word.Base <= Rows[0] + Near && word.Base >= Rows[^1] - Near;

    /// <summary>The rows of cells with their words. Rows without words are left out.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Read(IReadOnlyList<PdfWord> words)
    {
        var rows = new List<IReadOnlyList<string>>();
        for (var row = 0; row + 1 < Rows.Count; row++)
        {
            var inRow = words.Where(word => word.Base < Rows[row] && word.Base >= Rows[row + 1]).ToList();
            if (inRow.Count == 0) continue;
            rows.Add([.. Enumerable.Range(0, Columns.Count - 1).Select(column => Cell(inRow.Where(word => ColumnOf(word) == column)))]);
        }
        return rows;
    }

    private int ColumnOf(PdfWord word)
    {
        var middle = (word.Left + word.Right) / 2;
        for (var column = Columns.Count - 2; column > 0; column--)
        {
            if (middle >= Columns[column]) return column;
        }
        return 0;
    }

    private static string Cell(IEnumerable<PdfWord> words)
    {
        var text = new System.Text.StringBuilder();
        foreach (var line in PdfLine.FromWords(words).Select(line => line.Text(' ')))
        {
            if (text.Length > 0 && LineMarks.Begins(line)) text.Append('\n').Append(line);
            else LineJoiner.Append(text, line);
        }
        return text.ToString();
    }

    /// <summary>The grids that some drawn lines make.</summary>
    /// <param name="drawn">Rectangles of lines: thin ones are lines, others have four.</param>
    public static List<PdfGrid> Find(IEnumerable<(double Left, double Bottom, double Right, double Top)> drawn)
    {
        var upright = new List<(double At, double From, double To)>();
        var level = new List<(double At, double From, double To)>();
        foreach (var (left, bottom, right, top) in drawn)
        {
            if (right - left < 2 && top - bottom > 6) upright.Add(((left + right) / 2, bottom, top));
            else if (top - bottom < 2 && right - left > 12) level.Add(((bottom + top) / 2, left, right));
            else if (right - left > 20 && top - bottom > 8)
            {
                upright.AddRange([(left, bottom, top), (right, bottom, top)]);
                level.AddRange([(bottom, left, right), (top, left, right)]);
            }
        }
        return upright.Count + level.Count > 4_000 ? [] : [.. Bands(upright).Select(band => Grid(band, level)).OfType<PdfGrid>()];
    }

    // Vertical lines that overlap or touch belong to one table.
    private static List<List<(double At, double From, double To)>> Bands(List<(double At, double From, double To)> upright)
    {
        var bands = new List<List<(double At, double From, double To)>>();
        var lowest = double.MaxValue;
        foreach (var line in upright.OrderByDescending(line => line.To))
        {
            if (bands.Count == 0 || line.To < lowest - Near) bands.Add([]);
            lowest = bands[^1].Count == 0 ? line.From : Math.Min(lowest, line.From);
            bands[^1].Add(line);
        }
        return bands;
    }

    private static PdfGrid? Grid(List<(double At, double From, double To)> band, List<(double At, double From, double To)> level)
    {
        var (bottom, top) = (band.Min(line => line.From), band.Max(line => line.To));
        var columns = Distinct(band.Select(line => line.At));
        if (columns.Count < 3) return null;
        var rows = Distinct(level.Where(
            line => line.At >= bottom - Near && line.At <= top + Near && line.From < columns[^1] && line.To > columns[0]).Select(line =>
                line.At).Append(bottom).Append(top));
        rows.Reverse();
        return rows.Count < 2 ? null : new PdfGrid(columns, rows);
    }

    private static List<double> Distinct(IEnumerable<double> places)
    {
        var distinct = new List<double>();
        foreach (var place in places.Order())
        {
            if (distinct.Count == 0 || place - distinct[^1] > Near) distinct.Add(place);
        }
        return distinct;
    }
}
