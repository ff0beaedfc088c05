namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>Puts the lines of a page into reading order: if text is in two columns, the left one comes first.</summary>
internal static class PdfColumns
{
    private const int FewestLines = 5;
    private const int MostDepth = 3;
    private const double FewestWords = 3;

    /// <summary>The words as lines in reading order.</summary>
    public static List<PdfLine> Order(IReadOnlyList<PdfWord> words, int depth = 0)
    {
        var lines = PdfLine.FromWords(words);
        if (depth == MostDepth || lines.Count < FewestLines || Gutter(lines) is not var (gutter, from, to)) return lines;
        var inside = lines[from..to].SelectMany(line => line.Cells.SelectMany(cell => cell.Words)).ToList();
        return
        [
            .. lines[..from],
            .. Order([.. inside.Where(word => word.Left < gutter)], depth + 1),
            .. Order([.. inside.Where(word => word.Left >= gutter)], depth + 1),
            .. Order([.. lines[to..].SelectMany(line => line.Cells.SelectMany(cell => cell.Words))], depth + 1),
        ];
    }

    // The gap between two columns of prose: the one that most successive lines leave free.
    private static (double At, int From, int To)? Gutter(List<PdfLine> lines)
    {
        (double At, int From, int To)? best = null;
        foreach (var at in lines.Where(line => line.Cells.Count > 1)
            .SelectMany(line => line.Cells.Skip(1).Select(cell => Math.Round(cell.Left - 2))).GroupBy(left => left)
            .Where(group => group.Count() >= FewestLines).Select(group => group.Key))
        {
            for (var from = 0; from < lines.Count; from++)
            {
                var to = from;
                while (to < lines.Count && !Crosses(lines[to], at)) to++;
                if (to - from >= FewestLines && IsProse(lines[from..to], at)
                    && to - from > (best is null ? 0 : best.Value.To - best.Value.From)) best = (at, from, to);
                from = to;
            }
        }
        return best;
    }

    private static bool Crosses(PdfLine line, double at) => line.Cells.Any(cell => cell.Left < at && cell.Right > at);

    // In a table, one side is empty below short cells; columns of text are full on both sides.
    private static bool IsProse(List<PdfLine> lines, double at)
    {
        var left = lines.Where(line => line.Left < at).ToList();
        var right = lines.Where(line => line.Right > at).ToList();
        var both = lines.Count(line => line.Left < at && line.Right > at);
        if (left.Count < FewestLines || right.Count < FewestLines || both < Math.Min(left.Count, right.Count) * 0.6) return false;
        return Words(left, cell => cell.Right <= at) >= FewestWords && Words(right, cell => cell.Left >= at) >= FewestWords
            && lines.All(line => line.Cells.Count <= 4) && (AreFull(left, at) || BreakApart(left, right));
    }

    private static bool AreFull(List<PdfLine> left, double at)
    {
        var ends = left.Select(line => line.Cells.Last(cell => cell.Left < at).Right).Order().ToList();
        var start = left.Min(line => line.Left);
        var widest = ends[^1] - start;
        return ends.Count(end => end - start > widest * 0.7) * 2 >= ends.Count;
    }

    // Between the rows of a table, both sides have a gap at the same height; paragraphs in two columns end at different heights.
    private static bool BreakApart(List<PdfLine> left, List<PdfLine> right)
    {
        var (leftBreaks, rightBreaks) = (Breaks(left), Breaks(right));
        var fewer = Math.Min(leftBreaks.Count, rightBreaks.Count);
        return fewer >= 2 && leftBreaks.Count(at => rightBreaks.Exists(other => Math.Abs(other - at) < 3)) < fewer * 0.6;
    }

    private static List<double> Breaks(List<PdfLine> side)
    {
        var gaps = side.Zip(side.Skip(1), (above, below) => (At: below.Base, Gap: above.Base - below.Base)).ToList();
        var usual = gaps.Select(gap => gap.Gap).Where(gap => gap > 2).DefaultIfEmpty(12).Min();
        return [.. gaps.Where(gap => gap.Gap > usual * 1.25).Select(gap => gap.At)];
    }

    private static double Words(List<PdfLine> lines, Func<PdfCell, bool> isInside) =>
        lines.Average(line => line.Cells.Where(isInside).Sum(cell => cell.Words.Count));
}
