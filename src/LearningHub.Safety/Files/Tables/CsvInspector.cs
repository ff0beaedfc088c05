using System.Text;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Tables;

/// <summary>A table as text. Everything in it can be seen, but spreadsheet programs run cells that begin like a formula.</summary>
internal static class CsvInspector
{
    private const char ByteOrderMark = '\uFEFF';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How to mend such a file.</summary>
    public static string Mend => "In the spreadsheet program choose Save as, CSV UTF-8.";

    /// <summary>Reports a file that is not text, and cells that run.</summary>
    public static void Inspect(byte[] bytes, FindingList found)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes).TrimStart(ByteOrderMark);
        }
        catch (DecoderFallbackException)
        {
            found.Unreadable("The table is not text in UTF-8");
            return;
        }
        if (text.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0)
        {
            found.Unreadable("The table holds signs that no text has");
            return;
        }
        var line = 1;
        var isStart = true;
        for (var at = 0; at < text.Length && !found.IsFull; at++)
        {
            if (isStart) Cell(text.AsSpan(at), line, found);
            isStart = text[at] is ',' or ';' or '\t' or '\n';
            if (text[at] == '\n') line++;
        }
    }

    private static void Cell(ReadOnlySpan<char> rest, int line, FindingList found)
    {
        var end = rest.IndexOfAny(',', ';', '\n');
        var cell = (end < 0 ? rest : rest[..end]).Trim("\" \r");
        if (cell.IsEmpty || !IsFormula(cell)) return;
        found.Unsafe(
            "A cell begins like a formula", cell.ToString(), $"line {line}",
            "A spreadsheet program runs it when somebody opens the table.", "Put an apostrophe or a word before it.");
    }

    private static bool IsFormula(ReadOnlySpan<char> cell)
    {
        if (cell[0] is '=' or '@') return cell.Length > 1;
        return cell[0] is '+' or '-' && cell.IndexOfAny('(', '|', '!') > 0;
    }
}
