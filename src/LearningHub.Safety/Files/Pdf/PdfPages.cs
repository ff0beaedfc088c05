using System.Text;
using LearningHub.Safety.Files.Findings;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>Words on pages that eyes do not see: under a black bar, in the colour of the paper, or set to be invisible.</summary>
internal static class PdfPages
{
    private const int MostPages = 500;
    private const int MostShapes = 2_000;
    private const int LeastLetters = 2;
    private const double Dark = 0.25;
    private const double Light = 0.97;
    private const double LowestBar = 4;

    /// <summary>Reports such words. Pages whose drawing cannot be followed are passed over: their objects have been looked at.</summary>
    public static void Inspect(PdfDocument document, FindingList found)
    {
        for (var number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && !found.IsFull; number++)
        {
            try
            {
                Inspect(document.GetPage(number), found);
            }
            catch (Exception exception) when (exception is not BudgetSpentException and not OutOfMemoryException)
            {
                continue;
            }
        }
    }

    private static void Inspect(Page page, FindingList found)
    {
        var shapes = page.Paths.Where(path => path.IsFilled && !path.IsClipping).Take(MostShapes).Select(Shape.FromPath).OfType<Shape>()
            .ToArray();
        var bars = shapes.Where(shape => shape.IsDark && shape.Box.Height >= LowestBar).ToArray();
        var (covered, pale, invisible) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var letter in page.Letters)
        {
            var middle = letter.BoundingBox.Centroid;
            if (letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip) Add(invisible, letter);
            else if (IsDark(letter.FillColor) && bars.Any(bar => bar.Contains(middle))) Add(covered, letter);
            else if (IsLight(letter.FillColor) && page.NumberOfImages == 0
                && !shapes.Any(shape => !shape.IsLight && shape.Contains(middle)))
                Add(pale, letter);
        }
        Report("words under a black bar", covered, page, found);
        Report("words in the colour of the paper", pale, page, found);
        if (page.NumberOfImages == 0)
            Report("invisible words", invisible, page, found); // Over a scanned page they are its text for screen readers.
    }

    private static void Add(StringBuilder text, Letter letter)
    {
        if (text.Length < 400) text.Append(letter.Value);
    }

    private static void Report(string what, StringBuilder text, Page page, FindingList found)
    {
        if (text.ToString().Count(char.IsLetterOrDigit) < LeastLetters) return;
        found.Hidden(
            what, text.ToString(), $"page {page.Number}", "Anyone can select and copy them, and search engines read them.",
            CoveredWords.Mend);
    }

    private static bool IsDark(IColor? colour) => Brightest(colour) <= Dark;

    private static bool IsLight(IColor? colour) => Darkest(colour) >= Light;

    private static double Brightest(IColor? colour) => Parts(colour).Max();

    private static double Darkest(IColor? colour) => Parts(colour).Min();

    // A pattern has no colour of its own: neither dark nor light.
    private static double[] Parts(IColor? colour)
    {
        if (colour is null) return [0];
        if (colour is PatternColor) return [0.5];
        var (red, green, blue) = colour.ToRGBValues();
        return [red, green, blue];
    }

    private sealed record Shape(PdfRectangle Box, bool IsDark, bool IsLight)
    {
        public static Shape? FromPath(PdfPath path) =>
            path.GetBoundingRectangle() is { } box
                ? new Shape(box, PdfPages.IsDark(path.FillColor), PdfPages.IsLight(path.FillColor)) : null;

        public bool Contains(PdfPoint point) => point.X >= Box.Left && point.X <= Box.Right && point.Y >= Box.Bottom && point.Y <= Box.Top;
    }
}
