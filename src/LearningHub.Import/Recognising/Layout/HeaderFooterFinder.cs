using System.Text.RegularExpressions;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Finds page numbers, running headers and running footers, which belong to pages and not to the text.</summary>
internal static class HeaderFooterFinder
{
    private const int Edge = 3;
    private const int OftenEnough = 3;
    private const int LongestHeader = 140;
    private const int MostTitleLines = 12;

    /// <summary>Marks page numbers and running lines.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="title">Title of the report, which many reports repeat on every page.</param>
    public static List<ReportBlock> Mark(IReadOnlyList<ReportBlock> blocks, string title)
    {
        var marked = blocks.ToList();
        MarkRepeatedAtEdges(marked);
        MarkRunningTitle(marked, PlainWords.LettersOnly(title));
        return marked;
    }

    /// <summary>Marks page numbers on lines of their own. Runs first, so that no later step mistakes them for text.</summary>
    public static List<ReportBlock> MarkPageNumbers(IReadOnlyList<ReportBlock> blocks)
    {
        var marked = blocks.ToList();
        MarkLoneNumbers(marked);
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i] is { Role: BlockRole.Text, IsTable: false } block && NamedPagePattern.IsMatch(block.Source.AllText))
                marked[i] = block with { Role = BlockRole.PageNumber };
        }
        return marked;
    }

    private static void MarkRepeatedAtEdges(List<ReportBlock> blocks)
    {
        var pages = blocks.Select(block => block.Source.Page).DefaultIfEmpty().Max();
        if (pages < 2) return;
        var often = Math.Min(OftenEnough, pages);
        var repeated = blocks.Where(IsAtEdge)
            .GroupBy(block => DigitsPattern.Replace(block.Printed, "#"))
            .Where(group => group.Select(block => block.Source.Page).Distinct().Count() >= often)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!IsAtEdge(blocks[i])) continue;
            if (PageNumberPattern.IsMatch(blocks[i].Source.AllText)) blocks[i] = blocks[i] with { Role = BlockRole.PageNumber };
            else if (repeated.Contains(DigitsPattern.Replace(blocks[i].Printed, "#")))
                blocks[i] = blocks[i] with { Role = BlockRole.RunningLine };
        }
    }

    private static bool IsAtEdge(ReportBlock block) =>
        block.IsBody && block.Source.FromEdge < Edge && !block.IsPoint && block.Text.Length <= LongestHeader;

    // In a text without pages, a header is recognised by the title of the report, on one line or broken over several.
    private static void MarkRunningTitle(List<ReportBlock> blocks, string title)
    {
        if (title.Length < 20) return;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role is not BlockRole.Text || blocks[i].IsTable) continue;
            var end = EndOfRunningTitle(blocks, i, title);
            for (var line = i; line < end; line++) blocks[line] = blocks[line] with { Role = BlockRole.RunningLine };
        }
    }

    // The index after the lines that together give the title; the start if they do not.
    private static int EndOfRunningTitle(List<ReportBlock> blocks, int start, string title)
    {
        var joined = string.Empty;
        var end = start;
        while (end < blocks.Count && end - start < MostTitleLines && blocks[end].Role is BlockRole.Text && joined.Length < title.Length)
        {
            var longer = joined + PlainWords.LettersOnly(blocks[end].Text);
            if (!title.StartsWith(longer, StringComparison.Ordinal)) break;
            joined = longer;
            end++;
        }
        return joined.Length < title.Length ? start : end;
    }

    // Increasing numbers on lines of their own are page numbers.
    private static void MarkLoneNumbers(List<ReportBlock> blocks)
    {
        var lone = Enumerable.Range(0, blocks.Count)
            .Where(i => blocks[i].Role is BlockRole.Text && !blocks[i].IsTable && PageNumberPattern.IsMatch(blocks[i].Source.AllText))
            .ToList();
        var numbers = lone.Select(
            i => int.Parse(FirstDigitsPattern.Match(blocks[i].Source.AllText).Value, System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        if (lone.Count < OftenEnough || numbers.Zip(numbers.Skip(1)).Any(pair => pair.Second <= pair.First || pair.Second > pair.First + 3))
            return;
        foreach (var i in lone) blocks[i] = blocks[i] with { Role = BlockRole.PageNumber };
    }

    private static readonly Regex PageNumberPattern = new(
        @"^(?:page\s*)?[-–|\s]*\d{1,3}[-–|\s]*(?:(?:of|/)\s*\d{1,3})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NamedPagePattern = new(
        @"^(?:page|slide)\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex FirstDigitsPattern = new(
        @"\d{1,4}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DigitsPattern = new(
        @"\d+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
