using System.Text;

namespace LearningHub.Tools.Forms;

/// <summary>Comma-separated text as RFC 4180 describes it. Cells that a spreadsheet would read as a formula get an apostrophe.</summary>
public static class CsvText
{
    private const int MostCells = 200_000;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Writes rows after a byte order mark, by which spreadsheets recognise UTF-8.</summary>
    public static byte[] Write(IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows) text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Reads rows. The separator is the comma, semicolon or tab, whichever is most frequent in the first line.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var separator = Separator(text);
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var (quoted, cells) = (false, 0);
        for (var i = 0; i < text.Length && cells < MostCells; i++)
        {
            var letter = text[i];
            if (quoted)
            {
                if (letter != '"') cell.Append(letter);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (letter == '"' && cell.Length == 0) quoted = true;
            else if (letter == separator) EndCell();
            else if (letter == '\n') EndRow();
            else if (letter is not ('\r' or '\uFEFF')) cell.Append(letter);
        }
        if (cell.Length > 0 || row.Count > 0) EndRow();
        return rows;

        void EndCell()
        {
            row.Add(Plain(cell.ToString()));
            cell.Clear();
            cells++;
        }

        void EndRow()
        {
            EndCell();
            rows.Add([.. row]);
            row.Clear();
        }
    }

    private static string Cell(string text)
    {
        if (text.Length > 0 && "=+-@\t".Contains(text[0], StringComparison.Ordinal)) text = $"'{text}";
        return text.AsSpan().ContainsAny(",;\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static string Plain(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && "=+-@\t".Contains(cell[1], StringComparison.Ordinal) ? cell[1..] : cell;

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        return Separators.MaxBy(each => line.Count(letter => letter == each));
    }
}
