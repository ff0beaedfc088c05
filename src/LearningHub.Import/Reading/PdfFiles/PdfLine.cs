using LearningHub.Import.Reading.Lines;

namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>A line of a page, or of a column of it: cells between wide gaps, most often one.</summary>
/// <param name="Cells">Its cells from left to right.</param>
/// <param name="Base">Height of its foot.</param>
internal sealed record PdfLine(IReadOnlyList<PdfCell> Cells, double Base)
{
    private const double ColumnGap = 1.05;

    /// <summary>Left edge.</summary>
    public double Left => Cells[0].Left;

    /// <summary>Right edge.</summary>
    public double Right => Cells[^1].Right;

    /// <summary>Size of most of its letters.</summary>
    public double Size { get; } = Cells.SelectMany(cell => cell.Words).GroupBy(word => Math.Round(word.Size, 1))
        .MaxBy(group => group.Sum(word => word.Text.Length))!.Key;

    /// <summary>Whether all of it is bold.</summary>
    public bool IsStrong { get; } = Cells.All(cell => cell.Words.All(word => word.IsStrong || !word.Text.Any(char.IsLetterOrDigit)))
        && Cells.Any(cell => cell.Words.Any(word => word.IsStrong));

    /// <summary>Its words with one space between, with a tab between the cells of columns.</summary>
    public string Text(char between) => string.Join(between, Cells.Select(cell => cell.Text));

    /// <summary>The lines that some words make, from the top down.</summary>
    public static List<PdfLine> FromWords(IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.OrderByDescending(word => word.Base).ThenBy(word => word.Left))
        {
            // Raised digits are a little higher than their line.
            if (lines.Count > 0 && Math.Abs(lines[^1][0].Base - word.Base) < Math.Max(lines[^1][0].Size, word.Size) * 0.45)
                lines[^1].Add(word);
            else lines.Add([word]);
        }
        return [.. lines.Select(line => new PdfLine(Cut([.. line.OrderBy(word => word.Left)]), line.MaxBy(word => word.Size)!.Base))];
    }

    private static List<PdfCell> Cut(List<PdfWord> words)
    {
        var cells = new List<List<PdfWord>> { new() { words[0] } };
        foreach (var word in words.Skip(1))
        {
            var before = cells[^1][^1];
            // A bullet or a number and its words are one cell, however large the gap.
            var isMark = cells[^1].Count == 1 && cells.Count == 1
                && (BulletMark.IsAlone(before.Text) || NumberMark.Read($"{before.Text} x") is { } mark
                && mark.Label.Length >= before.Text.Length - 2 || before.Text is "-" or "–" or "o");
            if (word.Left - before.Right > ColumnGap * Math.Max(before.Size, word.Size) && !isMark) cells.Add([]);
            cells[^1].Add(word);
        }
        return [.. cells.Select(cell => new PdfCell(cell))];
    }
}
