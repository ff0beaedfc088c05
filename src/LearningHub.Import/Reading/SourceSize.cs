using LearningHub.Import.Guarding;

namespace LearningHub.Import.Reading;

/// <summary>Refuses unreasonably large reports, before the steps that compare each block with its neighbours.</summary>
internal static class SourceSize
{
    private const string Advice = "Check that it is the right file. If it is, import it in parts.";

    /// <summary>Refuses a text that is too large, or has a line that is too long.</summary>
    /// <exception cref="ImportRefusedException">It is.</exception>
    public static void CheckText(string fileName, string text, ImportLimits limits)
    {
        if (text.Length > limits.MostLetters)
            throw new ImportRefusedException($"The text has more than {limits.MostLetters:N0} letters.", fileName, Advice);
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.Length > limits.LongestParagraph)
                throw new ImportRefusedException(
                    $"Line {number} has more than {limits.LongestParagraph:N0} letters.", fileName,
                    "Break the text into paragraphs, each on a line of its own, and import that.");
        }
    }

    /// <summary>Refuses a report with too many blocks, cells or letters.</summary>
    /// <exception cref="ImportRefusedException">It has.</exception>
    public static void Check(string fileName, SourceDocument source, ImportLimits limits)
    {
        if (source.Blocks.Count > limits.MostBlocks)
        {
            throw new ImportRefusedException(
                $"The report has more than {limits.MostBlocks:N0} paragraphs, points and tables.", fileName, Advice);
        }
        long cells = 0, letters = 0;
        var headings = 0;
        foreach (var block in source.Blocks)
        {
            if (block.Text.Length > limits.LongestParagraph)
            {
                throw new ImportRefusedException(
                    $"A paragraph has more than {limits.LongestParagraph:N0} letters.", $"{fileName}, {block.Place}", Advice);
            }
            if (block.Rows.Any(row => row.Count > limits.MostColumns))
            {
                throw new ImportRefusedException(
                    $"A table has more than {limits.MostColumns} columns.", $"{fileName}, {block.Place}", Advice);
            }
            if (block.Kind is SourceKind.Heading) headings++;
            cells += block.Rows.Sum(row => row.Count);
            letters += block.Text.Length + block.Rows.Sum(row => row.Sum(cell => (long)cell.Length));
        }
        if (cells > limits.MostCells)
            throw new ImportRefusedException($"The tables of the report have more than {limits.MostCells:N0} cells.", fileName, Advice);
        if (letters > limits.MostLetters)
            throw new ImportRefusedException($"The report has more than {limits.MostLetters:N0} letters.", fileName, Advice);
        if (headings > limits.MostHeadings) throw TooManyHeadings(fileName, limits);
    }

    /// <summary>The refusal of a report with too many headings.</summary>
    public static ImportRefusedException TooManyHeadings(string fileName, ImportLimits limits) =>
        new($"The report has more than {limits.MostHeadings:N0} headings.", fileName, Advice);
}
