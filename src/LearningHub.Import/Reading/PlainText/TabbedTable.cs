using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.PlainText;

/// <summary>Tables with tabs between the cells and a line for each row, as programs write them that convert documents to text.</summary>
internal static class TabbedTable
{
    /// <summary>Reads the table that begins at a line.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="start">Where it would begin.</param>
    /// <param name="end">The line after it.</param>
    /// <returns>The table, or null if there is none.</returns>
    public static SourceBlock? Read(IReadOnlyList<TextLine> lines, int start, out int end)
    {
        end = start;
        while (end < lines.Count && IsRow(lines[end].Text)) end++;
        if (end == start || (end - start == 1 && lines[start].Text.Trim().Split('\t').Length < 3)) return null;
        var rows = lines.Skip(start).Take(end - start).Select(line => line.Text.Split('\t').Select(Cell).ToArray()).ToList();
        var width = rows.Max(row => row.Length);
        return new SourceBlock
        {
            Kind = SourceKind.Table,
            Text = string.Empty,
            Place = lines[start].Place,
            Page = lines[start].Page,
            Rows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row, .. Enumerable.Repeat(string.Empty, width - row.Length)])],
        };
    }

    /// <summary>A cell without marks: each of its lines clean, bullets of lists kept as lines.</summary>
    public static string Cell(string text) => string.Join('\n', MarkupInText.Strip(text).Split('\n')
        .Select(line => CleanText.OneLine(CleanText.WithoutEmphasis(line)))
        .Where(line => line.Length > 0));

    private static bool IsRow(string line)
    {
        var text = line.TrimEnd();
        // A tab after a bullet or a number only separates it from its words.
        var first = text.AsSpan().TrimStart();
        if (first.Count('\t') == 1 && first[..first.IndexOf('\t')] is var mark
            && (BulletMark.LengthOf(mark) == mark.Length || IsNumber(mark))) return false;
        return text.TrimStart().Contains('\t', StringComparison.Ordinal) && !PageAtEndPattern.IsMatch(text);
    }

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text.Length <= 8 && NumberMark.Read($"{text} x")?.Label.Length >= text.Length - 1;

    private static readonly Regex PageAtEndPattern = new(
        @"^[^\t]+\t+\d{1,3}$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
