using System.Text.RegularExpressions;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.Layout;

/// <summary>Finds headings in text that does not mark them: by number, contents list, capitals, well-known words, or as a short line above
/// text.</summary>
internal static class HeadingFinder
{
    private const int LongestHeading = 150;
    private const int MostWords = 16;

    /// <summary>Marks headings with their levels.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="titles">Titles of the contents list with their levels.</param>
    public static List<ReportBlock> Mark(IReadOnlyList<ReportBlock> blocks, IReadOnlyDictionary<string, int> titles)
    {
        var marked = blocks.ToList();
        if (marked.Any(block => block.Source.Kind is SourceKind.Heading)) return Shifted(marked);
        var body = Enumerable.Range(0, marked.Count).Where(i => marked[i].IsBody).ToList();
        var chapter = 0;
        var isDotted = marked.Any(block => block.Number is { } number && number.EndsWith(".1", StringComparison.Ordinal));
        for (var at = 0; at < body.Count; at++)
        {
            var block = marked[body[at]];
            if (block.IsTable || block.Text.Length is 0 or > LongestHeading || ContactFinder.IsPostcode(block.Text)) continue;
            var next = at + 1 < body.Count ? marked[body[at + 1]] : null;
            var before = at > 0 ? marked[body[at - 1]] : null;
            var level = Known(block, titles);
            var number = ChapterNumber(block);
            if (level is null && number > 0 && OpensChapter(block, number, before, next, chapter, isDotted)) level = 2;
            if (level is 2 or 3 && number > 0) chapter = number;
            if (level is null && PlainWords.Count(block.Text) <= MostWords) level = Strong(block, next) ?? Shape(block, before, next);
            if (level is { } found) marked[body[at]] = block with { Role = BlockRole.Heading, Level = found };
        }
        return Levelled(marked);
    }

    // "4. Methods" and "4 Methods".
    private static int ChapterNumber(ReportBlock block)
    {
        if (block.IsPoint) return 0;
        if (block.Number is not null) return int.TryParse(block.Number, out var number) ? number : 0;
        return BareNumberPattern.Match(block.Text) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    // "4. Financial implications" is a chapter if "4.1 …" follows, or if it comes after chapter 3 and is not a point of a list.
    private static bool OpensChapter(ReportBlock block, int number, ReportBlock? before, ReportBlock? next, int chapter, bool isDotted)
    {
        if (next is null || PlainWords.Count(block.Text) > 12 || block.Text[^1] is '.' or ';' or ',' or ':') return false;
        if (isDotted && next.Number == $"{number}.1") return true;
        if (number != chapter + 1 || block.Number is null) return false;
        if (isDotted) return before?.Number?.Contains('.', StringComparison.Ordinal) == true;
        // "2. What did we learn?" between points is a heading; between "1. …" and "3. …" it is a question of a form.
        return chapter > 0 && block.Source.BlankBefore > 0 && next is { IsPoint: true, Number: null } && before is { Number: null };
    }

    // In a Word document, the chapters may use the first heading style, or the second if the title uses the first.
    private static List<ReportBlock> Shifted(List<ReportBlock> blocks)
    {
        var first = blocks.Where(block => block.Role is BlockRole.Heading).Select(block => block.Level).DefaultIfEmpty(2).Min();
        return [.. blocks.Select(Shift)];

        ReportBlock Shift(ReportBlock block) =>
            block.Role is BlockRole.Heading ? block with { Level = Math.Max(2, block.Level - first + 2) } : block;
    }

    private static int? Known(ReportBlock block, IReadOnlyDictionary<string, int> titles)
    {
        var text = block.Printed;
        if (block.IsPoint || ExplicitItem.IsItem(text)) return null;
        if (titles.TryGetValue(PlainWords.LettersOnly(text), out var level)) return level;
        if (titles.TryGetValue(PlainWords.LettersOnly(block.Text), out level)) return level;
        if (HeadingWords.IsAppendix(text) && PlainWords.Count(text) <= MostWords) return 2;
        if (SectionNumberPattern.IsMatch(text)
            || (HeadingWords.IsMain(text) && (block.Number is null || !block.Number.Contains('.', StringComparison.Ordinal)))) return 2;
        if (HeadingWords.IsFindings(text) || HeadingWords.IsRecommendations(text))
            return block.Text[^1] is '.' && PlainWords.Count(text) > 6 ? null : 3;
        if (PlainWords.Count(block.Text) > MostWords) return null;
        return block.Number is null ? Asked(block) : Numbered(block);
    }

    // "What is it like to be a child with special needs in this area?" heads a part of an inspection report.
    private static int? Asked(ReportBlock block) =>
        block.Source.BlankBefore > 0 && block.Text[^1] == '?' && AskedPattern.IsMatch(block.Text) ? 4 : null;

    private static int? Numbered(ReportBlock block)
    {
        var number = block.Number!;
        var dots = number.Count(letter => letter == '.');
        var words = PlainWords.Count(block.Text);
        var isSentence = (block.Text[^1] is '.' && words > 3) || (block.Text[^1] is ';' or ',' or '?' && words > 8);
        if (dots == 0 && char.IsAsciiDigit(number[0]) && PlainWords.IsAllCapitals(block.Text)) return 2;
        return dots == 1 && !isSentence && char.IsUpper(block.Text[0]) && !MidSentencePattern.IsMatch(block.Text)
            && block.Text[^1] is not ':' ? 3 : null;
    }

    // Authors who do not use styles write headings in bold.
    private static int? Strong(ReportBlock block, ReportBlock? next)
    {
        if (!block.Source.IsStrong || block.IsPoint || next is null || ExplicitItem.IsItem(block.Printed)) return null;
        if (block.Text[^1] is '.' or ',' or ';' or ':') return null;
        return block.Number is null || block.Number.Contains('.', StringComparison.Ordinal) ? 3 : 2;
    }

    private static int? Shape(ReportBlock block, ReportBlock? before, ReportBlock? next)
    {
        var text = block.Text;
        if (block.IsPoint || block.Number is not null || next is null || ExplicitItem.IsItem(text)) return null;
        var words = PlainWords.Count(text);
        if (PlainWords.IsAllCapitals(text) && words <= 12) return text.Any(char.IsDigit) && words <= 2 ? null : 3;
        if (!char.IsUpper(text[0]) && text[0] is not ('‘' or '“') || text[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '”' or '"'
            || words > 12) return null;
        if (OptionPattern.IsMatch(text)) return null;
        // Several short lines in a row are a column or a form, not headings.
        var isOverText = next.IsTable || next.IsPoint || next.Number is not null || next.Text.Length > LongestHeading
            || PlainWords.IsAllCapitals(next.Text) || StandsAlone(block, next);
        return isOverText && !(before is { Role: BlockRole.Text, IsPoint: false, IsTable: false, Number: null } && before.Text.Length < 40)
            ? 4 : null;
    }

    // Blank lines around it, and a whole sentence or an indented list below.
    private static bool StandsAlone(ReportBlock block, ReportBlock next) =>
        block.Source.BlankBefore > 0 && next.Source.BlankBefore > 0 && next.Text.Length > 0 && next.Text[^1] is '.' or ':'
            && PlainWords.Count(next.Text) >= 6;

    // Closes gaps between levels: a text with only chapters and short lines gets levels 2 and 3.
    private static List<ReportBlock> Levelled(List<ReportBlock> blocks)
    {
        var used = blocks.Where(block => block.Role is BlockRole.Heading).Select(block => block.Level).Distinct().Order().ToList();
        return [.. blocks.Select(block => block.Role is BlockRole.Heading ? block with { Level = used.IndexOf(block.Level) + 2 } : block)];
    }

    private static readonly Regex SectionNumberPattern = new(
        @"^(?:Section|Part|Chapter)\s*\d{1,2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex BareNumberPattern =
        new(@"^(\d{1,2}) [A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex MidSentencePattern = new(@"[.?!] [A-Z]", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex AskedPattern = new(@"^(?:What|How|Why) ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex OptionPattern = new(
        @"^(?:yes|no|not applicable|not sure|don[’']?t know|n/a|comments?|judgement)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
