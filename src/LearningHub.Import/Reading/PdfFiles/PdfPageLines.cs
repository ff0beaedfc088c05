using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>Writes a page of a PDF as lines of text in reading order: tabs between the cells of tables, blank lines for gaps.</summary>
internal static class PdfPageLines
{
    private const double ParagraphGap = 1.25;
    private const double UsualPitch = 1.2;
    private const double WidestPitch = 2;

    /// <summary>The line spacing in paragraphs, as a multiple of the font size.</summary>
    public static double Pitch(IEnumerable<PdfPage> pages)
    {
        var gaps = new List<double>();
        foreach (var lines in pages.Select(page => PdfLine.FromWords(page.Words)))
        {
            for (var i = 1; i < lines.Count; i++)
            {
                var gap = (lines[i - 1].Base - lines[i].Base) / lines[i].Size;
                if (gap > 0.9 && Math.Abs(lines[i - 1].Size - lines[i].Size) < 0.6) gaps.Add(gap);
            }
        }
        gaps.Sort();
        return gaps.Count == 0 ? UsualPitch : Math.Clamp(gaps[gaps.Count / 8], UsualPitch, WidestPitch);
    }

    /// <summary>The lines of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="number">Its number from 1.</param>
    /// <param name="body">Size of most letters of the document.</param>
    /// <param name="pitch">As <see cref="Pitch"/> gives it.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IReadOnlyList<TextLine> Read(PdfPage page, int number, double body, double pitch, CancellationToken cancellation)
    {
        var parts = new List<(double Top, List<TextLine> Lines)>();
        var grids = page.Grids.OrderByDescending(grid => grid.Rows[0]).ToList();
        var free = page.Words.Where(word => !grids.Exists(grid => grid.Contains(word))).ToList();
        // Text between two tables is read separately, so that a table never ends up between two columns of text.
        var top = double.MaxValue;
        foreach (var grid in grids)
        {
            cancellation.ThrowIfCancellationRequested();
            parts.Add((top, Text([.. free.Where(word => word.Base < top && word.Base >= grid.Rows[0])], body, pitch)));
            parts.Add((grid.Rows[0], Table(grid.Read([.. page.Words.Where(grid.Contains)]))));
            top = grid.Rows[0];
        }
        parts.Add((top, Text([.. free.Where(word => word.Base < top)], body, pitch)));
        return Numbered([.. parts.SelectMany(part => part.Lines)], number);
    }

    private static List<TextLine> Text(IReadOnlyList<PdfWord> words, double body, double pitch)
    {
        if (words.Count == 0) return [];
        var lines = PdfColumns.Order(words);
        var left = lines.Min(line => line.Left);
        var result = new List<TextLine> { Blank };
        for (var i = 0; i < lines.Count;)
        {
            var end = PdfAlignedTables.End(lines, i);
            if (end > i)
            {
                result.AddRange(Table(PdfAlignedTables.Read(lines[i..end])));
                i = end;
                continue;
            }
            if (i > 0 && (lines[i - 1].Base - lines[i].Base > lines[i].Size * pitch * ParagraphGap || lines[i].Base > lines[i - 1].Base))
                result.Add(Blank);
            var indent = (int)Math.Clamp((lines[i].Left - left) / (lines[i].Size * 0.5), 0, 40);
            result.Add(new TextLine(new string(' ', indent) + lines[i].Text(' '), 0, 0, 0)
            {
                IsStrong = lines[i].IsStrong,
                Size = lines[i].Size,
                IsLarge = lines[i].Size >= body * PdfHeadings.Larger
            });
            i++;
        }
        result.Add(Blank);
        return result;
    }

    private static List<TextLine> Table(IReadOnlyList<IReadOnlyList<string>> rows) =>
        [Blank, .. rows.Select(
            row => new TextLine(string.Join('\t', row.Select(cell => cell.Length == 0 ? " " : cell.ReplaceLineEndings(" "))), 0, 0, 0)),
            Blank];

    private static TextLine Blank => new(string.Empty, 0, 0, int.MaxValue);

    private static List<TextLine> Numbered(List<TextLine> lines, int page)
    {
        var printed = lines.Count(line => !line.IsBlank);
        var numbered = new List<TextLine>(lines.Count);
        var seen = 0;
        foreach (var line in lines)
        {
            numbered.Add(line with
            {
                Number = seen + 1,
                Page = page,
                FromEdge = line.IsBlank ? int.MaxValue : Math.Min(seen, printed - 1 - seen)
            });
            if (!line.IsBlank) seen++;
        }
        return numbered;
    }
}
