using System.Globalization;
using System.Text.RegularExpressions;
using LearningHub.Content.Model;
using LearningHub.Interchange.Import.Reading;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Reads the title page: title, authors, date, board, in whatever order they stand.</summary>
internal static partial class TitlePageReader
{
    private const int MostLines = 15;
    private const int LongestLine = 220;

    /// <summary>Marks the lines of the title page and reads them.</summary>
    public static (List<Piece> Pieces, TitlePage Page) Read(IReadOnlyList<Piece> pieces)
    {
        var marked = pieces.ToList();
        var lines = new List<int>();
        var isEnded = false;
        for (var i = 0; i < marked.Count && lines.Count < MostLines; i++)
        {
            if (marked[i].Role is not (PieceRole.Text or PieceRole.Heading)) continue;
            if (lines.Count == 0 && RunningLines.Opens(marked, i) && IsTitle(marked[i + 1])) continue;
            isEnded = Ends(marked, i, lines.Count);
            if (isEnded) break;
            lines.Add(i);
        }
        var texts = lines.Select(i => marked[i].Printed).ToList();
        // Where nothing shows that the text begins, only the first line and what tells of author, date and board behind it are the title page.
        if (!isEnded && texts.Count > 0) texts = [texts[0], .. texts.Skip(1).TakeWhile(IsAbout)];
        foreach (var i in lines.Take(texts.Count)) marked[i] = marked[i] with { Role = PieceRole.TitlePage };
        var joined = JoinBoards([.. texts.SelectMany(TitleLines.Cut)]);
        var all = string.Join('\n', pieces.Where(piece => piece.IsBody).Select(piece => piece.Text));
        return (marked, new TitlePage(Title(joined), Authors(joined), Date(joined), joined.FirstOrDefault(IsBoard) is { } board ? Letters.IsShouted(board) ? Named(board) : board : OftenestBoard(all)));
    }

    private static bool Ends(List<Piece> pieces, int i, int taken)
    {
        var piece = pieces[i];
        if (piece.IsTable || piece.IsPoint || piece.Text.Length > LongestLine) return true;
        if (piece.Number is { } number && (number.Contains('.', StringComparison.Ordinal) || taken > 0)) return true;
        if (taken > 0 && piece.Block is { Kind: SourceKind.Heading, Level: > 1 } && !IsAbout(piece.Text)) return true;
        if (taken > 0 && (HeadingWords.IsMain(piece.Printed) || HeadingWords.IsFindings(piece.Printed) || HeadingWords.IsRecommendations(piece.Printed) || ExplicitItem.IsItem(piece.Printed))) return true;
        // A sentence is text, unless the title page says who wrote it or when.
        return taken > 0 && Letters.Count(piece.Text) > 14 && piece.Text.EndsWith('.') && !IsAbout(piece.Text);
    }

    private static bool IsTitle(Piece piece) =>
        piece is { IsBody: true, IsTable: false, IsPoint: false, Number: null } && Letters.Count(piece.Text) >= 3 && !piece.Text.EndsWith('.') && !IsAbout(piece.Text) && !HeadingWords.IsMain(piece.Printed);

    private static bool IsAbout(string text) => AuthorLine().IsMatch(text) || DateIn().IsMatch(text) || IsBoard(text);

    private static List<string> JoinBoards(List<string> texts)
    {
        var joined = new List<string>();
        foreach (var text in texts)
        {
            if (joined.Count > 0 && BoardTail().IsMatch(text) && Letters.Count(joined[^1]) <= 4 && !joined[^1].EndsWith('.')) joined[^1] = $"{joined[^1]} {text}";
            else joined.Add(text);
        }
        return joined;
    }

    private static string Title(List<string> lines)
    {
        var candidates = lines.Where(line => !IsBoard(line) && !AuthorLine().IsMatch(line) && !Version().IsMatch(line) && !IsDate(line)).ToList();
        if (candidates.Count == 0) return string.Empty;
        var title = Spoken(candidates[0]);
        for (var i = 1; i < candidates.Count && i < 3; i++)
        {
            if (!Dangling().IsMatch(title) && !(Letters.IsShouted(candidates[i - 1]) && i == 1 && !Letters.IsShouted(candidates[i]) && Letters.Count(title) < 4)) break;
            title = $"{title} {Spoken(candidates[i])}";
        }
        return title.TrimEnd('.', ':', '-', '–', ' ');
    }

    private static string Named(string text) => SmallWord().Replace(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant()), match => match.Value.ToLowerInvariant());

    private static string Spoken(string text) => Letters.IsShouted(text) ? char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant() : text;

    private static List<string> Authors(List<string> lines)
    {
        var line = lines.FirstOrDefault(AuthorLine().IsMatch);
        if (line is null) return [];
        var names = AuthorLine().Replace(line, string.Empty);
        return [.. NameEnd().Split(names)[0].Split([" and ", " & ", ";"], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.Trim(' ', '.', ',')).Select(name => Letters.IsShouted(name) ? Named(name) : name)
            .Where(name => name.Length > 2)];
    }

    private static PartialDate? Date(List<string> lines)
    {
        foreach (var line in lines)
        {
            if (DateIn().Match(line) is not { Success: true } match) continue;
            var month = DateTime.ParseExact(match.Groups["month"].Value[..3], "MMM", CultureInfo.InvariantCulture).Month;
            var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
            var day = match.Groups["day"].Success ? int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
            return day is null || day > DateTime.DaysInMonth(year, month) || day == 0 ? new PartialDate(year, month) : new PartialDate(year, month, day);
        }
        return lines.Select(line => YearAlone().Match(line)).FirstOrDefault(match => match.Success) is { } alone ? new PartialDate(int.Parse(alone.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) : null;
    }

    private static bool IsDate(string line) => (DateIn().IsMatch(line) || YearAlone().IsMatch(line)) && Letters.Count(line) <= 5;

    private static bool IsBoard(string line) => Board().IsMatch(line) && Letters.Count(line) <= 9 && !line.EndsWith('?');

    private static string? OftenestBoard(string text) => BoardInText().Matches(text)
        .GroupBy(match => match.Value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).FirstOrDefault()?.Key;

    [GeneratedRegex(@"^\s*(?:report\s+)?(?:authors?|written by|prepared by|report by|by|author and date)\s*:?\s+(?=[A-Z])", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorLine();

    // The full stop behind the letter of a first name ends nothing.
    [GeneratedRegex(@"(?<!\b[A-Z])\.(?:\s|$)|,(?:\s|$)|\s[-–(]")]
    private static partial Regex NameEnd();

    [GeneratedRegex(@"(?<=\S )(?:And|Of|For|The|In)\b")]
    private static partial Regex SmallWord();

    [GeneratedRegex(@"\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+(?<year>(?:19|20)\d\d)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DateIn();

    [GeneratedRegex(@"^\s*(?:date\s*:?\s*)?((?:19|20)\d\d)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"^\s*(?:version|draft|final|status|commissioned by|confidential|official)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Version();

    [GeneratedRegex(@"[?:–-]$|\b(?:concerning|into|of|on|about|for|and|the|in|regarding)$", RegexOptions.IgnoreCase)]
    private static partial Regex Dangling();

    [GeneratedRegex(@"\b(?:Safeguarding|Protection)\b.*\b(?:Board|Partnership|Partners)$|\bSafeguarding (?:Children'?s?|Adults?) (?:Board|Partnership)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Board();

    [GeneratedRegex(@"^(?:Local )?Safeguarding Children'?s? (?:Board|Partnership)$", RegexOptions.IgnoreCase)]
    private static partial Regex BoardTail();

    [GeneratedRegex(@"\b(?:[A-Z][a-z]+ ){1,3}(?:Local )?Safeguarding Children(?:[’']s)? (?:Board|Partnership)\b")]
    private static partial Regex BoardInText();
}
