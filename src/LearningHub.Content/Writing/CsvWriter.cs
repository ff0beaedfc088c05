using System.Text;

namespace LearningHub.Content.Writing;

/// <summary>Writes tables as RFC 4180 asks: UTF-8, commas, CR LF line ends, quotation marks where a cell needs them. A cell that a
/// spreadsheet would read as a formula gets an apostrophe in front, so opening a file never runs anything.</summary>
public static class CsvWriter
{
    private const string FormulaStarts = "=+-@\t\r";
    private const string Between = "; ";

    /// <summary>Writes a table.</summary>
    /// <param name="output">Receives the bytes.</param>
    /// <param name="header">Names of the columns.</param>
    /// <param name="rows">Rows with as many cells as the header.</param>
    /// <exception cref="ArgumentException">A row has more or fewer cells than the header.</exception>
    public static void Write(Stream output, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024, leaveOpen: true);
        Row(writer, header);
        foreach (var row in rows)
        {
            if (row.Count != header.Count)
                throw new ArgumentException($"A row has {row.Count} cells, the header {header.Count}.", nameof(rows));
            Row(writer, row);
        }
    }

    /// <summary>Writes rows of any length after a byte order mark, by which spreadsheets recognise UTF-8.</summary>
    public static byte[] WriteForSpreadsheets(IEnumerable<IReadOnlyList<string>> rows)
    {
        using var output = new MemoryStream();
        using (var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        {
            foreach (var row in rows) Row(writer, row);
        }
        return output.ToArray();
    }

    /// <summary>A cell as it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && FormulaStarts.Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    /// <summary>Several values as one cell.</summary>
    public static string Join(IEnumerable<string> values) => string.Join(Between, values);

    /// <summary>A cell as spreadsheets may safely open it.</summary>
    public static string Guard(string cell) =>
        cell.Length > 0 && FormulaStarts.Contains(cell[0], StringComparison.Ordinal) ? $"'{cell}" : cell;

    private static void Row(StreamWriter writer, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) writer.Write(',');
            Cell(writer, Guard(cells[i]));
        }
        writer.Write("\r\n");
    }

    private static void Cell(StreamWriter writer, string cell)
    {
        if (cell.AsSpan().IndexOfAny("\",\r\n") < 0)
        {
            writer.Write(cell);
            return;
        }
        writer.Write('"');
        writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
