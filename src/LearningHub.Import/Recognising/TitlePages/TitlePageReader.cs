using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Model.Lists;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading;
using LearningHub.Import.Reading.Cleaning;
using LearningHub.Import.Recognising.Blocks;
using LearningHub.Import.Recognising.Layout;
using LearningHub.Import.Recognising.Results;
using LearningHub.Import.Recognising.Wording;

namespace LearningHub.Import.Recognising.TitlePages;

/// <summary>Reads the title page: title, authors, date and board, in any order.</summary>
internal static class TitlePageReader
{
    private const int MostLines = 15;
    private const int MostAboveTitle = 40;
    private const int MostLaterLines = 6;
    private const int LongestLine = 220;

    /// <summary>Marks the lines of the title page and reads them.</summary>
    public static (List<ReportBlock> Blocks, TitlePage Page) Read(IReadOnlyList<ReportBlock> blocks)
    {
        var marked = blocks.ToList();
        var (titleStart, titleEnd) = MarkedTitle(marked);
        if (titleStart < 0 && LetterTitle.Lines(marked) is { Count: > 0 } letter) return Letter(marked, letter);
        var lines = titleStart < 0
            ? Lines(marked, 0, []) : Lines(marked, titleEnd, [.. Enumerable.Range(0, titleEnd).Where(i => marked[i].IsBody)]);
        foreach (var i in lines) marked[i] = marked[i] with { Role = BlockRole.TitlePage };
        var texts = lines.Select(i => marked[i].IsTable ? marked[i].Source.AllText : marked[i].Printed).ToList();
        var joined = JoinBoards([.. texts.SelectMany(TitleLines.Split)]);
        var title = titleStart < 0
            ? Title(joined) : string.Join(
            ' ', marked[titleStart..titleEnd].Where(block => block.Source.IsTitle).Select(block => ToSentenceCase(block.Text)))
            .TrimEnd('.', ':', '-', '–', ' ');
        var board = joined.FirstOrDefault(IsBoard) is { } printed
            ? PlainWords.IsAllCapitals(printed) ? ToTitleCase(printed) : printed : MostNamedBoard(blocks);
        return (marked, new TitlePage(title, Authors(joined), Date(joined), board));
    }

    private static (List<ReportBlock> Blocks, TitlePage Page) Letter(List<ReportBlock> marked, List<int> title)
    {
        var first = Enumerable.Range(0, title[0]).FirstOrDefault(i => marked[i].IsBody && IsDate(marked[i].Text), -1);
        List<int> lines = first < 0 ? [.. title] : [first, .. title];
        var greeting = Enumerable.Range(0, title[0]).Last(i => marked[i].IsBody && LetterTitle.IsGreeting(marked[i]));
        marked[greeting] = marked[greeting] with { Role = BlockRole.TitlePage };
        foreach (var i in lines) marked[i] = marked[i] with { Role = BlockRole.TitlePage };
        var words = string.Join(' ', title.Select(i => ToSentenceCase(marked[i].Text))).TrimEnd('.', ':', ' ');
        return (marked, new TitlePage(words, [], Date([.. lines.Select(i => marked[i].Text)]), MostNamedBoard(marked)));
    }

    // The format itself names the title: Word's style "Title", the only h1 of a web page, the largest letters of a PDF's first page.
    private static (int Start, int End) MarkedTitle(List<ReportBlock> blocks)
    {
        var start = blocks.FindIndex(block => block.Source.IsTitle && block.IsBody);
        if (start < 0 || blocks.Take(start).Count(block => block.IsBody) > MostAboveTitle) return (-1, -1);
        var end = start + 1;
        for (var i = end; i < blocks.Count && i < start + MostLines && (blocks[i].Source.IsTitle || !blocks[i].IsBody); i++)
        {
            if (blocks[i].Source.IsTitle) end = i + 1;
        }
        return (start, end);
    }

    // Author and date may come after a first sentence, but before the first heading.
    private static IEnumerable<int> LaterLines(List<ReportBlock> blocks, int from) =>
        Enumerable.Range(from, Math.Min(MostLaterLines, blocks.Count - from))
        .TakeWhile(i => blocks[i] is { Role: BlockRole.Text, IsPoint: false, IsTable: false, Number: null } block
            && !HeadingWords.IsMain(block.Printed) && !HeadingWords.IsFindings(block.Printed))
        .Where(i => PlainWords.Count(blocks[i].Text) <= 14 && IsAbout(blocks[i].Text));

    private static List<int> Lines(List<ReportBlock> blocks, int from, List<int> lines)
    {
        var known = lines.Count;
        for (var i = from; i < blocks.Count && lines.Count < known + MostLines; i++)
        {
            if (!blocks[i].IsBody) continue;
            if (lines.Count == 0 && RunningLines.Opens(blocks, i) && IsTitle(blocks[i + 1])) continue;
            if (Ends(blocks, i, lines.Count)) return [.. lines, .. LaterLines(blocks, i)];
            lines.Add(i);
        }
        // If nothing shows where the text starts, only the first line and the lines with author, date and board after it are the title
        // page.
        var sure = Math.Max(known, Math.Min(1, lines.Count));
        return [.. lines.Take(sure), .. lines.Skip(sure).TakeWhile(i => IsAbout(blocks[i].Printed))];
    }

    private static bool Ends(List<ReportBlock> blocks, int i, int taken)
    {
        var block = blocks[i];
        if (block.IsTable || block.IsPoint || block.Text.Length > LongestLine) return true;
        if (block.Number is { } number && (number.Contains('.', StringComparison.Ordinal) || taken > 0)) return true;
        if (taken > 0 && block.Source is { Kind: SourceKind.Heading, Level: > 1 } && !IsAbout(block.Text)) return true;
        if (taken > 0 && (HeadingWords.IsMain(block.Printed) || HeadingWords.IsAppendix(block.Printed)
            || HeadingWords.IsQuestions(block.Printed) || HeadingWords.IsFindings(block.Printed)
            || HeadingWords.IsRecommendations(block.Printed) || ExplicitItem.IsItem(block.Printed))) return true;
        // A line that leads in to a list, or a heading right above one, is text.
        if (taken > 0 && !IsAbout(block.Text)
            && ((LeadFinder.IsLeadIn(block.Text) && !ReportWordPattern.IsMatch(block.Text))
            || (i + 1 < blocks.Count && blocks[i + 1].IsPoint))) return true;
        // A sentence is text, unless the title page says who wrote it or when.
        return taken > 0 && PlainWords.Count(block.Text) > 14 && block.Text.EndsWith('.') && !IsAbout(block.Text);
    }

    private static bool IsTitle(ReportBlock block) =>
        block is { IsBody: true, IsTable: false, IsPoint: false, Number: null } && PlainWords.Count(block.Text) >= 3
            && !block.Text.EndsWith('.') && !IsAbout(block.Text) && !HeadingWords.IsMain(block.Printed);

    private static bool IsAbout(string text) => AuthorLinePattern.IsMatch(text) || DateInPattern.IsMatch(text) || IsBoard(text);

    private static List<string> JoinBoards(List<string> texts)
    {
        var joined = new List<string>();
        foreach (var text in texts)
        {
            if (joined.Count > 0 && BoardTailPattern.IsMatch(text) && PlainWords.Count(joined[^1]) <= 4 && !joined[^1].EndsWith('.'))
                joined[^1] = $"{joined[^1]} {text}";
            else joined.Add(text);
        }
        return joined;
    }

    private static string Title(List<string> lines)
    {
        var candidates = lines.Where(
            line => !IsBoard(line) && !AuthorLinePattern.IsMatch(line) && !VersionPattern.IsMatch(line) && !IsDate(line)).ToList();
        if (candidates.Count == 0) return string.Empty;
        // A notice such as "This report is made up" may come before the title.
        while (candidates.Count > 1 && NoticePattern.IsMatch(candidates[0])) candidates.RemoveAt(0);
        // The name of a council or department may come before the title.
        var first = ReportWordPattern.IsMatch(candidates[0]) || PlainWords.Count(candidates[0]) > 5
            ? 0 : Math.Max(0, candidates.FindIndex(line => PlainWords.Count(line) > 2 && ReportWordPattern.IsMatch(line)));
        candidates = candidates[first..];
        var title = ToSentenceCase(candidates[0]);
        for (var i = 1; i < candidates.Count && i < 3; i++)
        {
            if (!DanglingPattern.IsMatch(title)
                && !(PlainWords.IsAllCapitals(candidates[i - 1]) && i == 1 && !PlainWords.IsAllCapitals(candidates[i])
                && PlainWords.Count(title) < 4)) break;
            title = $"{title} {ToSentenceCase(candidates[i])}";
        }
        return CompleteTitle(title.TrimEnd('.', ':', '-', '–', ' '),
            [.. candidates.SkipWhile(line => !title.EndsWith(ToSentenceCase(line), StringComparison.Ordinal)).Skip(1)]);
    }

    // "Local Child Safeguarding Practice Review" above "Child Aster": the kind of report alone is not a title.
    private static string CompleteTitle(string title, List<string> below)
    {
        if (below.Count == 0) return title;
        if (PlaceTailPattern.IsMatch(below[0])) return $"{title} {below[0]}";
        var words = PlainWords.Count(below[0]);
        if (!KindOfReportPattern.IsMatch(title) || words is 0 or > 12 || below[0][^1] is '.' or ':' or '?'
            || NoticePattern.IsMatch(below[0]) || HeadingWords.IsMain(below[0])) return title;
        return $"{title}: {(PlainWords.IsAllCapitals(below[0]) && words <= 4 ? ToTitleCase(below[0]) : ToSentenceCase(below[0]))}";
    }

    private static string ToTitleCase(string text) =>
        SmallWordPattern.Replace(
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant()), match => match.Value.ToLowerInvariant());

    private static string ToSentenceCase(string text) =>
        PlainWords.IsAllCapitals(text) ? char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant() : text;

    private static List<string> Authors(List<string> lines)
    {
        var line = lines.FirstOrDefault(AuthorLinePattern.IsMatch);
        if (line is null) return [];
        var names = AuthorLinePattern.Replace(line, string.Empty);
        return [.. NameEndPattern.Split(names)[0].Split(
            [" and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name =>
                name.Trim(' ', '.', ',')).Select(name => PlainWords.IsAllCapitals(name) ? ToTitleCase(name) : name)
                .Where(name => name.Length > 2)];
    }

    private static PartialDate? Date(List<string> lines)
    {
        foreach (var line in lines.OrderByDescending(PublishedPattern.IsMatch))
        {
            if (DateInPattern.Match(line) is not { Success: true } match) continue;
            var month = DateTime.ParseExact(match.Groups["month"].Value[..3], "MMM", CultureInfo.InvariantCulture).Month;
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
            return day is null || day > DateTime.DaysInMonth(year, month) || day == 0
                ? new PartialDate(year, month) : new PartialDate(year, month, day);
        }
        return lines.Select(line => YearAlonePattern.Match(line)).FirstOrDefault(match => match.Success) is { } alone
            ? new PartialDate(int.Parse(alone.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : null;
    }

    private static bool IsDate(string line) =>
        (DateInPattern.IsMatch(line) || YearAlonePattern.IsMatch(line)) && PlainWords.Count(line) <= 5;

    private static bool IsBoard(string line) => BoardPattern.IsMatch(line) && PlainWords.Count(line) <= 9 && !line.EndsWith('?');

    private static string? MostNamedBoard(IEnumerable<ReportBlock> blocks) =>
        blocks.Where(block => block.IsBody).SelectMany(block => BoardInTextPattern.Matches(block.Text))
        .GroupBy(match => match.Value, StringComparer.Ordinal).OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length).FirstOrDefault()?.Key;

    private static readonly Regex AuthorLinePattern = new(
        @"^\s*(?:report\s+)?(?:authors?|lead inspectors?|(?:independent |lead )?reviewers?|written by|prepared by|report by|by|"
        + @"author and date)\s*:?\s+(?=[A-Z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, ImportPatterns.Limit);

    // The full stop after an initial does not end a sentence.
    private static readonly Regex NameEndPattern = new(
        @"(?<!\b[A-Z])\.(?:\s|$)|,(?:\s|$)|\s[-–(]",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);

    private static readonly Regex SmallWordPattern = new(
        @"(?<=\S )(?:And|Of|For|The|In)\b",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);

    private static readonly Regex DateInPattern = new(
        @"\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
        + @"Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+(?<year>(?:19|20)\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex YearAlonePattern = new(
        @"^\s*(?:date\s*:?\s*)?((?:19|20)\d\d)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex ReportWordPattern = new(
        @"\b(?:inspection|review|audit|report|assessment|evaluation|learning|thematic|analysis|lessons)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex PublishedPattern = new(
        @"\b(?:published|publication|updated|issued|date of (?:this )?report|report date)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex VersionPattern = new(
        @"^\s*(?:version|inspection dates?|inspected|lead inspectors?|inspectors?|unique reference|published|updated|issued|page|draft|"
        + @"final|status|commissioned by|confidential|official)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NoticePattern = new(
        @"\bmade[- ]up\b|\bfictional\b|\bfictitious\b|\bno such (?:place|area|board|child|council)\b|"
        + @"^(?:to all|to:|official|confidential|restricted|embargoed|not protectively marked|please note|for publication|"
        + @"report (?:of|by|to) the (?:\w+ ){0,2}(?:directors?|heads?|chief|officers?|cabinet|committee|council|board)\b)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex KindOfReportPattern = new(
        @"^(?:[\w’'-]+ ){0,6}(?:review|audit|audit report|report|inspection|assessment|review report|overview report|rapid review "
            + "summary)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex PlaceTailPattern = new(
        @"^(?:local area partnership|area partnership|local authority|children[’']s services|(?:county |city |borough )?council)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex DanglingPattern = new(
        @"[?:–-]$|\b(?:concerning|into|of|on|about|for|and|the|in|regarding)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex BoardPattern = new(
        @"\b(?:Safeguarding|Protection)\b.*\b(?:Board|Partnership|Partners)$|\bSafeguarding (?:Children'?s?|Adults?) (?:Board|"
        + @"Partnership)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex BoardTailPattern = new(
        @"^(?:Local )?Safeguarding Children'?s? (?:Board|Partnership)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex BoardInTextPattern = new(
        @"\b(?:[A-Z][a-z]+ ){1,3}(?:Local )?Safeguarding Children(?:[’']s)? (?:Board|Partnership)\b",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
