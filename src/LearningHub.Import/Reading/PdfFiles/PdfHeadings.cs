namespace LearningHub.Import.Reading.PdfFiles;

/// <summary>Recognises the title and headings of a PDF by font size and weight.</summary>
internal static class PdfHeadings
{
    /// <summary>How much larger the font of a heading is than that of the text.</summary>
    public const double Larger = 1.1;

    private const double TitleLarger = 1.25;
    private const int LongestHeading = 200;
    private const int FewestHeadings = 3;
    private const int TitlePages = 2;
    private const int Levels = 4;

    /// <summary>Size of most letters of the document.</summary>
    public static double BodySize(IEnumerable<PdfPage> pages) =>
        pages.SelectMany(page => page.Words).GroupBy(word => Math.Round(word.Size * 2) / 2)
        .MaxBy(group => group.Sum(word => word.Text.Length))?.Key ?? 0;

    /// <summary>The blocks with title and headings marked.</summary>
    public static List<SourceBlock> Mark(IReadOnlyList<SourceBlock> blocks, double body)
    {
        var marked = blocks.ToList();
        var title = TitleSize(marked, body);
        var sizes = marked.Where(block => IsLarge(block, body) && !IsTitle(block, title)).Select(block => Math.Round(block.Size)).Distinct()
            .OrderDescending().ToList();
        var large = marked.Count(block => IsLarge(block, body) && !IsTitle(block, title));
        for (var i = 0; i < marked.Count; i++)
        {
            if (IsTitle(marked[i], title)) marked[i] = marked[i] with { IsTitle = true };
            // A few large letters are decoration; headings occur many times.
            else if (large < FewestHeadings) continue;
            else if (IsLarge(marked[i], body))
            {
                marked[i] = marked[i] with
                {
                    Kind = SourceKind.Heading,
                    Level = Math.Min(sizes.IndexOf(Math.Round(marked[i].Size)) + 1, Levels)
                };
            }
            else if (IsBoldHeading(marked, i))
                marked[i] = marked[i] with { Kind = SourceKind.Heading, Level = Math.Min(sizes.Count + 1, Levels) };
        }
        return marked;
    }

    private static double TitleSize(List<SourceBlock> blocks, double body)
    {
        var largest = blocks.Where(block => block.Page <= TitlePages && block.Kind is SourceKind.Paragraph && block.Text.Any(char.IsLetter))
            .Select(block => block.Size).DefaultIfEmpty().Max();
        return largest >= body * TitleLarger && blocks.Count(block => Math.Abs(block.Size - largest) < 0.6) <= 4
            ? largest : double.MaxValue;
    }

    private static bool IsTitle(SourceBlock block, double title) =>
        block.Page <= TitlePages && block.Kind is SourceKind.Paragraph && Math.Abs(block.Size - title) < 0.6;

    private static bool IsLarge(SourceBlock block, double body) =>
        block.Kind is SourceKind.Paragraph && block.Size >= body * Larger && block.Text.Length is > 0 and <= LongestHeading
            && block.Text.Any(char.IsLetter);

    private static bool IsBoldHeading(List<SourceBlock> blocks, int at) =>
        blocks[at] is { Kind: SourceKind.Paragraph, IsStrong: true, Text.Length: > 0 and <= 120 } block
            && block.Text[^1] is not ('.' or ':' or ',' or ';')
        && at + 1 < blocks.Count && !blocks[at + 1].IsStrong && blocks[at + 1].Page <= block.Page + 1;
}
