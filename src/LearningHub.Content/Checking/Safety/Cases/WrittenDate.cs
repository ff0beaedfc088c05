using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>A date as people write it in a text.</summary>
/// <param name="Start">Offset of its first letter.</param>
/// <param name="Length">Its length.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Year">With century; null if not written.</param>
/// <param name="HasDay">Whether the day of the month is given.</param>
internal readonly partial record struct WrittenDate(int Start, int Length, int Month, int? Year, bool HasDay)
{
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private const string Nth = "(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";

    private static readonly string[] MonthStarts = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The season and year, which say enough for learning: "spring 2014".</summary>
    public string Season
    {
        get
        {
            var season = Month switch { 12 or 1 or 2 => "winter", 3 or 4 or 5 => "spring", 6 or 7 or 8 => "summer", _ => "autumn" };
            return Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{season} {year}") : season;
        }
    }

    /// <summary>Every date of a text that gives at least a month, in order.</summary>
    public static IEnumerable<WrittenDate> In(string text)
    {
        foreach (Match match in Any().Matches(text))
        {
            if (match.Groups["dot"].Value == "." && IsParagraph(text, match)) continue;
            var month = MonthOf(match);
            if (month is < 1 or > 12) continue;
            int? year = int.TryParse(match.Groups["year"].Value.TrimStart('\'', '’'), NumberStyles.None, CultureInfo.InvariantCulture, out var written) ? written < 100 ? 2000 + written : written : null;
            if (year is > 2050 and < 2100) year -= 100;
            // "5 may do so": without a capital letter only a year makes a month of it.
            if (year is null && match.Groups["word"] is { Success: true } word && char.IsLower(word.Value[0]) && word.Length <= "march".Length) continue;
            var day = match.Groups["day"];
            if (day.Success && int.Parse(day.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is < 1 or > 31) continue;
            yield return new WrittenDate(match.Index, match.Length, month, year, day.Success || match.Groups["nth"].Success || match.Groups["feast"].Success);
        }
    }

    private static int MonthOf(Match match)
    {
        if (match.Groups["word"] is { Success: true } word) return Array.IndexOf(MonthStarts, word.Value[..3].ToLowerInvariant()) + 1;
        if (match.Groups["feast"] is { Success: true } feast)
        {
            return feast.Value[0] switch { 'C' or 'B' when !feast.Value.StartsWith("Bonfire", StringComparison.Ordinal) => 12, 'V' => 2, 'E' => 4, 'H' => 10, _ => 11 };
        }
        return int.Parse(match.Groups["month"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // "3.2.10" may be the tenth of a kind of paragraph or a day in February. It is a paragraph after words such as "see paragraphs", and at the head of a line
    // where a full stop follows or both first numbers have one digit, as those of sections mostly have.
    private static bool IsParagraph(string text, Match match)
    {
        if (match.Groups["year"].Length > 2) return false;
        if (NamedParagraph().IsMatch(text.AsSpan(0, match.Index))) return true;
        var end = match.Index + match.Length;
        if (match.Index > 0 || end + 1 >= text.Length) return false;
        return text[end] == '.' || (match.Groups["day"].Length == 1 && match.Groups["month"].Length == 1);
    }

    private static Regex NamedParagraph() => _namedParagraph ??= new Regex(@"\b(?:paragraphs?|paras?|sections?|see|points?|recommendations?|findings?|versions?)[ (](?:[\d., &;-]|and |to |or ){0,80}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft, PatternTime.Span);

    private static Regex? _namedParagraph;

    private static Regex Any() => _any ??= new Regex(
        @"(?:(?<![\w./-])|(?<=\b[Bb]\.))(?:"
        + @"(?<day>\d{1,2})(?<dot>[./–-]| / )(?<month>\d{1,2})\k<dot>(?<year>(?:19|20)?\d{2})"
        + @"|(?<year>(?:19|20)\d{2})(?<iso>[-/.])(?<month>\d{2})\k<iso>(?<day>\d{2})"
        + @"|(?:(?<day>\d{1,2})(?:st|nd|rd|th)?|(?<nth>(?i:" + Nth + @")))(?: of)?[ /-](?<word>(?i:" + Months + @"))\b\.?(?:,? (?<year>(?:19|20)\d{2}|['’]?\d{2}(?!\d))|[-/](?<year>(?:19|20)?\d{2}))?"
        + @"|(?<word>" + Months + @")\b\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,? (?<year>(?:19|20)\d{2}))?"
        + @"|(?<word>" + Months + @")\b\.?,? (?:of )?(?<year>(?:19|20)\d{2})"
        + @"|(?<feast>Christmas (?:Day|Eve)|Boxing Day|Valentine['’]s Day|Bonfire Night|Hallowe['’]?en|Easter (?:Sunday|Monday|Day)),? (?:of |in )?(?<year>(?:19|20)\d{2})"
        + @")(?![\w/-]|\.\d)",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _any;
}
