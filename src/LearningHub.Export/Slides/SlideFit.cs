namespace LearningHub.Export.Slides;

/// <summary>
/// How large text can be on a slide. Programs measure text in their own way, so this estimates with the mean width of Arial's letters,
/// and leaves some room.
/// </summary>
/// <param name="Size">Size of the letters in hundredths of a point.</param>
/// <param name="Gap">Space above each point, in hundredths of a point.</param>
/// <param name="Filled">The share of the height that the text takes.</param>
internal sealed record SlideFit(int Size, int Gap, double Filled)
{
    /// <summary>The largest text of a slide, which is that of its title.</summary>
    public const int Largest = 3600;

    private const int Smallest = 2000;
    private const int LargestCell = 2200;
    private const int SmallestCell = 1600;
    private const int Step = 200;
    private const double EmuPerPoint = 12700;
    private const double LetterWidth = 0.53;
    private const double LineHeight = 1.2;
    private const double MostFilled = 0.88;
    private const double Inset = 15;
    private const double Indent = 27;
    private const double CellInset = 9;
    private const double LowestRow = SlideXml.RowHeight / EmuPerPoint;

    private static readonly double[] Gaps = [1.0, 0.7, 0.4];

    /// <summary>The largest text with which points fit into a box, and the widest gaps at that size.</summary>
    /// <param name="points">The points.</param>
    /// <param name="width">Width of the box in EMU.</param>
    /// <param name="height">Its height.</param>
    public static SlideFit Measure(IReadOnlyList<SlidePoint> points, long width, long height)
    {
        for (var size = Largest; size >= Smallest; size -= Step)
        {
            foreach (var gap in Gaps)
            {
                var filled = points.Sum(point => HeightOf(point, size / 100.0, width / EmuPerPoint, gap)) / (height / EmuPerPoint);
                if (filled <= MostFilled) return new SlideFit(size, (int)(size * gap), filled);
            }
        }
        return new SlideFit(Smallest, (int)(Smallest * Gaps[^1]), 1);
    }

    /// <summary>The largest text of the cells with which a table fits into a height; null if it does not fit at the smallest.</summary>
    /// <param name="rows">Its rows, the header first.</param>
    /// <param name="widths">The widths of its columns in EMU.</param>
    /// <param name="height">The height in EMU.</param>
    public static int? OfTable(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<long> widths, long height)
    {
        for (var size = LargestCell; size >= SmallestCell; size -= Step)
        {
            var letters = size / 100.0;
            var whole = rows.Sum(row => Math.Max(LowestRow, CellInset
                + row.Select((cell, i) => Lines(cell, letters, widths[i] / EmuPerPoint - Inset)).Max() * letters * LineHeight));
            if (whole * EmuPerPoint <= height) return size;
        }
        return null;
    }

    private static double HeightOf(SlidePoint point, double size, double width, double gap)
    {
        var indent = (point.Level + (point.HasBullet || point.Number is not null ? 1 : 0)) * Indent;
        return Lines(point.Text, size, width - Inset - indent) * size * LineHeight + size * gap;
    }

    private static double Lines(string text, double size, double width) =>
        Math.Max(1, Math.Ceiling(text.Length * size * LetterWidth / width));
}
