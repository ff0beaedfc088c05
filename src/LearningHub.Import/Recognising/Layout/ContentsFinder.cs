using System.Text.RegularExpressions;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Finds the contents list. Its lines are left out of the text, and are used to recognise headings.</summary>
internal static class ContentsFinder
{
    private const int LookAhead = 10;
    private const int LongestEntry = 160;
    private const int MostEntries = 300;

    /// <summary>Marks contents lines.</summary>
    /// <returns>The blocks, and the titles in the list with their levels. Titles are compared by their letters only.</returns>
    public static (List<ReportBlock> Blocks, Dictionary<string, int> Titles) Mark(IReadOnlyList<ReportBlock> blocks)
    {
        var marked = blocks.ToList();
        var titles = new Dictionary<string, int>(StringComparer.Ordinal);
        var start = marked.FindIndex(
            block => block.Role is not BlockRole.ContentsLine && block.Text.Length < LongestEntry && TitlePattern.IsMatch(block.Text));
        if (start >= 0) MarkFrom(marked, start, titles);
        foreach (var line in marked.Where(block => block.Source.Kind is SourceKind.ContentsLine)) Learn(line.Printed, titles);
        return (marked, titles);
    }

    private static void MarkFrom(List<ReportBlock> blocks, int start, Dictionary<string, int> titles)
    {
        var end = Math.Max(EndByRepeat(blocks, start + 1), EndByPages(blocks, start + 1));
        // A heading "Contents" without a list below it is an ordinary heading.
        if (end - start < 3) return;
        var before = string.Empty;
        for (var i = start + 1; i < end; i++)
        {
            Learn(blocks[i].Printed, titles);
            // An entry may run over two lines; only the second then ends in a page number.
            if (before.Length > 0) Learn($"{before} {blocks[i].Printed}", titles);
            before = PageAtEndPattern.IsMatch(blocks[i].Printed) ? string.Empty : blocks[i].Printed;
        }
        for (var i = start; i < end; i++)
        {
            if (blocks[i].Role is BlockRole.Text or BlockRole.Heading) blocks[i] = blocks[i] with { Role = BlockRole.ContentsLine };
        }
    }

    // A list without page numbers ends where its first entry occurs again as the heading of the first chapter.
    private static int EndByRepeat(List<ReportBlock> blocks, int from)
    {
        var entries = new HashSet<string>(StringComparer.Ordinal);
        var listed = 0;
        for (var i = from; i < blocks.Count && listed < MostEntries; i++)
        {
            if (!IsShort(blocks[i])) return from;
            var key = PlainWords.LettersOnly(WithoutPage(blocks[i].Printed));
            if (key.Length < 3) continue;
            if (entries.Contains(key)) return listed >= 2 && IsFirst(blocks, from, i, key) ? i : from;
            entries.Add(key);
            listed++;
        }
        return from;
    }

    private static bool IsFirst(List<ReportBlock> blocks, int from, int at, string key)
    {
        for (var i = from; i < Math.Min(from + 3, at); i++)
        {
            if (PlainWords.LettersOnly(WithoutPage(blocks[i].Printed)) == key) return true;
        }
        return false;
    }

    private static int EndByPages(List<ReportBlock> blocks, int from)
    {
        var later = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks.Skip(from).Where(IsShort))
        {
            var key = PlainWords.LettersOnly(block.Printed);
            later[key] = later.GetValueOrDefault(key) + 1;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = from;
        for (var i = from; i < blocks.Count && i < end + LookAhead; i++)
        {
            if (!IsShort(blocks[i]) || seen.Contains(PlainWords.LettersOnly(WithoutPage(blocks[i].Printed)))) break;
            var comesAgain = later.GetValueOrDefault(PlainWords.LettersOnly(blocks[i].Printed)) > 1;
            if (!comesAgain && !PageAtEndPattern.IsMatch(blocks[i].Text)) continue;
            for (; end <= i; end++) seen.Add(PlainWords.LettersOnly(WithoutPage(blocks[end].Printed)));
        }
        return end;
    }

    private static bool IsShort(ReportBlock block) => !block.IsTable && block.Text.Length <= LongestEntry;

    private static void Learn(string text, Dictionary<string, int> titles)
    {
        var printed = WithoutPage(text);
        var key = PlainWords.LettersOnly(printed);
        if (key.Length < 3) return;
        var dots = printed.Length < LongestEntry && DottedPattern.Match(printed) is { Success: true } match
            ? match.Value.Count(letter => letter == '.') : 0;
        titles.TryAdd(key, Math.Min(2 + dots, 4));
    }

    private static string WithoutPage(string text) => text.Length > LongestEntry ? text : PageAtEndPattern.Replace(text, string.Empty);

    private static readonly Regex TitlePattern = new(
        @"^(?:table of )?contents(?: page)?\s*:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex PageAtEndPattern = new(
        @"(?:\s*\.{2,}|\s*…+|\s)\s*(?:page )?\d{1,3}$|^section page$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DottedPattern = new(
        @"^\d{1,2}(?:\.\d{1,2})+",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
