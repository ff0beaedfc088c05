using System.Text;
using LearningHub.Content.Writing;

namespace LearningHub.Tools.Forms;

/// <summary>Reads tables as RFC 4180 describes them, and as spreadsheets of other countries write them.</summary>
public static class CsvReader
{
    private const int MostCells = 200_000;

    private static readonly char[] Separators = [',', ';', '\t'];

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
            row.Add(CsvWriter.Unguard(cell.ToString()));
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

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        return Separators.MaxBy(each => line.Count(letter => letter == each));
    }
}
