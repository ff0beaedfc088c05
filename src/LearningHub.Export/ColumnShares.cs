namespace LearningHub.Export;

/// <summary>Computes the widths of the columns of a table from the longest text of each, so that a column of numbers is narrow.</summary>
internal static class ColumnShares
{
    private const int Narrowest = 14;
    private const int Widest = 60;

    /// <summary>The widths of the columns, which add up to at most <paramref name="whole"/>.</summary>
    /// <param name="rows">The texts of all rows; the first row has every column.</param>
    /// <param name="whole">Width of the table, in any unit.</param>
    public static IReadOnlyList<long> Widths(IReadOnlyList<IReadOnlyList<string>> rows, long whole)
    {
        var letters = Enumerable.Range(0, rows[0].Count)
            .Select(column => Math.Clamp(rows.Max(row => column < row.Count ? row[column].Length : 0), Narrowest, Widest)).ToList();
        return [.. letters.Select(count => whole * count / letters.Sum())];
    }
}
