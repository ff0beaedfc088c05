using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>
/// NHS numbers: ten digits, mostly written 3 3 4, of which the last is a check digit (NHS Data Model and Dictionary, "NHS NUMBER").
/// One random ten-digit number in eleven passes the check digit, so layout and the words before it count as well.
/// </summary>
internal sealed partial class NhsNumberDetector : ILineDetector
{
    private const int Digits = 10;
    private const int WordsBefore = 50;

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Scan.LongestNumber < Digits) return;
        foreach (var match in Candidate().EnumerateMatches(line.Text))
        {
            var written = line.Text.AsSpan(match.Index, match.Length);
            var before = line.Before(match.Index, WordsBefore);
            if (IsNhsNumber(written, before, line.Heading)) found.Add(new SafetyFinding(SafetyKind.NhsNumber, line, match.Index, match.Length));
        }
    }

    /// <summary>Whether the last of ten digits checks: weights 10 to 2 over the first nine, 11 minus the remainder by 11; 11 counts as 0, and 10 never occurs.</summary>
    public static bool HasCheckDigit(ReadOnlySpan<char> written)
    {
        var (sum, count, last) = (0, 0, 0);
        foreach (var letter in written)
        {
            if (!char.IsAsciiDigit(letter)) continue;
            last = letter - '0';
            if (++count < Digits) sum += last * (Digits + 1 - count);
        }
        var check = (11 - sum % 11) % 11;
        return count == Digits && check == last && check != 10;
    }

    private static bool IsNhsNumber(ReadOnlySpan<char> written, ReadOnlySpan<char> before, ReadOnlySpan<char> heading)
    {
        if (Named().IsMatch(before) || Named().IsMatch(heading)) return true; // A slip in a figure does not make the number anybody else's.
        if (!HasCheckDigit(written) || !Grouped().IsMatch(written) || Other().IsMatch(before)) return false;
        return written.Length > Digits || written[0] != '0' || Patient().IsMatch(before) || Patient().IsMatch(heading);
    }

    // In groups of whatever size, for people copy numbers as they see them.
    private static Regex Candidate() => _candidate ??= new Regex(@"(?:(?<![\w.,/+£–-])|(?<=NHS)|(?<=\b(?:no|nr|num)\.))\d(?:[ .–/\u00A0-]{0,2}\d){9}(?!\w|[/-]\w|[ .,–/\u00A0-]{0,2}\d)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _candidate;

    private static Regex Grouped() => _grouped ??= new Regex(@"^\d{3}[ .–/\u00A0-]{0,2}\d{3}[ .–/\u00A0-]{0,2}\d{4}$", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _grouped;

    private static Regex Named() => _named ??= new Regex(@"\b(?:N\.?H\.?S\.?|(?:National )?Health Service)(?:[ -]?(?:n(?:umber|o|r|um)s?\b|id\b|ident|#|code)|(?: ?\(\w{1,20}\))?[:#(= ]{0,3}$)|\bhealth (?:service )?(?:number|no)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _named;

    // What the number is instead: "order no. 999 123 4578", but not "in order to match 999 123 4578".
    private static Regex Other() => _other ??= new Regex(@"\b(?:ISBN|ISSN|doi|invoice|order|charity|company|grant|phone|telephone|tel|fax|mobile|ring|call|version|serial|product|part|account|model)(?: (?:number|numbers|no|nr|ref|reference|is|was|of|on)\b\.?){0,3}[ .:#(]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _other;

    private static Regex Patient() => _patient ??= new Regex(@"\b(?:patient|label|hospital|record|ward|CHI|baby|mother|child|red book)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _patient;
}
