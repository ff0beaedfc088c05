using LearningHub.Import.Reading.Cleaning;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>What is printed on a page of a PDF.</summary>
/// <param name="Words">Its words, in no order that matters.</param>
/// <param name="Grids">Tables with drawn lines.</param>
internal sealed record PdfPage(IReadOnlyList<PdfWord> Words, IReadOnlyList<PdfGrid> Grids)
{
    private const double Raised = 0.8;

    /// <summary>Reads a page.</summary>
    public static PdfPage Read(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance)
            .Where(word => word.TextOrientation is TextOrientation.Horizontal or TextOrientation.Other
            && !string.IsNullOrWhiteSpace(word.Text)).Select(Word).ToList();
        var grids = PdfGrid.Find(
            page.Paths.Where(path => !path.IsClipping && (path.IsStroked || path.IsFilled))
            .SelectMany(path => path.Select(part => (Box: part.GetBoundingRectangle(), path.IsStroked)))
            .Where(part => part.Box is { } box && (box.Width < page.Width * 0.95 || box.Height < page.Height * 0.95)
                && (part.IsStroked || IsThin(box)))
            .Select(part => (part.Box!.Value.Left, part.Box.Value.Bottom, part.Box.Value.Right, part.Box.Value.Top)));
        return new PdfPage(words, [.. grids.Where(grid => words.Any(grid.Contains))]);
    }

    // A filled shape that is not thin is a coloured background, not a frame.
    private static bool IsThin(PdfRectangle box) => box.Width < 2 || box.Height < 2;

    private static PdfWord Word(Word word)
    {
        var largest = word.Letters.Max(letter => letter.PointSize);
        var main = word.Letters.First(letter => letter.PointSize >= largest - 0.01);
        // Small raised digits mark notes, on their own or after a word.
        var text = string.Concat(word.Letters.Select(letter =>
            letter.PointSize < largest * Raised && letter.StartBaseLine.Y > main.StartBaseLine.Y + 1 && letter.Value is [>= '0' and <= '9']
                ? Superscripts.ToRaised(letter.Value) : letter.Value));
        return new PdfWord(text, word.BoundingBox.Left, word.BoundingBox.Right, main.StartBaseLine.Y, largest, word.Letters.All(IsBold));
    }

    private static bool IsBold(Letter letter) =>
        letter.FontDetails.IsBold || letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;
}
