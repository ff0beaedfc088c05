using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>
/// Telephone numbers (Ofcom, National Telephone Numbering Plan): 0 or +44 and nine or ten digits. Passed over: the lines of <c>hub.yml</c>, contact boxes,
/// 03 and 080 and 0500 numbers, which no household has, and numbers beside words such as "helpline" or "switchboard". A mobile number is never a helpline.
/// </summary>
internal sealed partial class PhoneDetector : ILineDetector
{
    private const int FewestDigits = 6;

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Scan.LongestNumber < FewestDigits || line.Setting.HasFlag(LineSetting.Contact)) return;
        foreach (var match in Number().EnumerateMatches(line.Text))
        {
            var digits = SafetyContext.Digits(line.Text.AsSpan(match.Index, match.Length));
            var isAbroad = digits[0] != '0';
            if (isAbroad ? digits.Length is < 9 or > 15 : digits.Length is < 10 or > 11) continue;
            if (context.PublicNumbers.Contains(digits) || IsForOrganisations(digits) || Other().IsMatch(line.Before(match.Index, 20))) continue;
            if (digits.StartsWith("07", StringComparison.Ordinal) || !Line().IsMatch(line.SentenceTextAt(match.Index))) Add(match.Index, match.Length);
        }
        foreach (Match match in Short().Matches(line.Text)) Add(match.Groups[1].Index, match.Groups[1].Length);

        void Add(int start, int length) => found.Add(new SafetyFinding(SafetyKind.Phone, line, start, length));
    }

    private static bool IsForOrganisations(string digits) =>
        digits.StartsWith("03", StringComparison.Ordinal) || digits.StartsWith("080", StringComparison.Ordinal) || digits.StartsWith("0500", StringComparison.Ordinal);

    private static Regex Number() => _number ??= new Regex(@"(?<![\w.,/#-])(?:(?:\+\d{1,3}[ -]?(?:\(0\) ?)?|\(\+\d{1,3}\) ?|\(0\d{2,4}\)[ -]?|0)(?:\d[ \u00A0–-]?){5,12}\d|0\d{2,4}([./])\d{3,4}\1?\d{3,4})(?![\w/]|[.,]\d|-\w)", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _number;

    // A number without its area code, beside words that say what it is.
    private static Regex Short() => _short ??= new Regex(@"\b(?:phone|telephone|mobile|tel|ring|call)(?: (?:number|no\.?))?(?: is| was| on|:|\.)? (\d{3,4}[ -]?\d{3,4})(?![\w/-]|[., ]\d)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _short;

    private static Regex Line() => _line ??= new Regex(@"\b(?:help-?lines?|hotlines?|advice lines?|switchboard|reception|duty (?:team|desk)|out[- ]of[- ]hours|main line|control room|crisis line|contact centre|fax)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _line;

    private static Regex Other() => _other ??= new Regex(@"\b(?:ISBN|ISSN|doi|invoice|log|ref|reference|version)[ .:]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _other;
}
