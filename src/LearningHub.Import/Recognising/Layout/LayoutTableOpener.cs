using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Reading.Lines;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Items;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Turns a table that only lays out the title page into lines. It comes before everything else and has few words.</summary>
internal static class LayoutTableOpener
{
    private const int MostRows = 14;
    private const int MostWords = 140;
    private const int LongestCell = 220;

    /// <summary>Returns the blocks with such a table turned into lines.</summary>
    public static List<ReportBlock> Open(List<ReportBlock> blocks)
    {
        var first = blocks.FindIndex(block => block.IsBody);
        if (first < 0 || !blocks[first].IsTable || !IsLayout(blocks[first].Source.Rows)) return blocks;
        if (!blocks.Skip(first + 1).Any(block => block.IsBody)) return blocks;
        var table = blocks[first].Source;
        var lines = table.Rows.SelectMany(Lines).Select(line => ReportBlock.Read(LineMarks.Read(line, table.Place), blocks[first].From));
        return [.. blocks.Take(first), .. lines, .. blocks.Skip(first + 1)];
    }

    private static bool IsLayout(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count <= MostRows && ItemPlan.Column(rows) < 0 && rows.All(row => row.All(cell => cell.Length <= LongestCell))
            && rows.Sum(row => row.Sum(PlainWords.Count)) <= MostWords;

    // "Date | March 2025" becomes one line. Other cells become lines of their own.
    private static IEnumerable<string> Lines(IReadOnlyList<string> row)
    {
        var cells = row.Where(cell => cell.Length > 0).ToList();
        if (cells is [var label, var value] && LabelPattern.IsMatch(label))
            return [$"{label.TrimEnd(':', ' ')}: {value.ReplaceLineEndings(" ")}"];
        return cells.SelectMany(cell => cell.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static readonly Regex LabelPattern = new(
        @"^(?:report )?(?:author|date|version|status|period|published|updated|prepared by|written by|lead|reviewer|board|partnership|"
        + @"commissioned by)s?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
