using System.Text.RegularExpressions;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Opens a table that only lays out the title page: it stands above everything else and holds few words.</summary>
internal static class LayoutTableOpener
{
    private const int MostRows = 14;
    private const int MostWords = 140;
    private const int LongestCell = 220;

    /// <summary>The pieces with such a table turned into lines.</summary>
    public static List<Piece> Open(List<Piece> pieces)
    {
        var first = pieces.FindIndex(piece => piece.IsBody);
        if (first < 0 || !pieces[first].IsTable || !IsLayout(pieces[first].Block.Rows) || !pieces.Skip(first + 1)
            .Any(piece => piece.IsBody)) return pieces;
        var lines = pieces[first].Block.Rows.SelectMany(Lines).Select(line => Piece.Read(LineMarks.Read(line, pieces[first].Block.Place)));
        return [.. pieces.Take(first), .. lines, .. pieces.Skip(first + 1)];
    }

    private static bool IsLayout(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count <= MostRows && ItemPlan.Column(rows) < 0 && rows.All(row => row.All(cell => cell.Length <= LongestCell))
            && rows.Sum(row => row.Sum(Letters.Count)) <= MostWords;

    // "Date | March 2025" is one line; other cells are lines of their own.
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
