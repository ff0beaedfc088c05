using System.Text.RegularExpressions;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>
/// National Insurance numbers: two letters, six digits, A to D (HMRC manual NIM39110). D, F, I, Q, U and V are no first or second letters, O is no second one,
/// and BG, GB, KN, NK, NT, TN and ZZ are not given out. The specimen QQ 12 34 56 C is therefore none.
/// </summary>
internal sealed partial class InsuranceNumberDetector : ILineDetector
{
    private const int Digits = 6;

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Scan.LongestNumber < Digits) return;
        foreach (var match in Number().EnumerateMatches(line.Text))
        {
            var hasSuffix = char.IsAsciiLetter(line.Text[match.Index + match.Length - 1]);
            if (hasSuffix || Named().IsMatch(line.Before(match.Index, 40)) || Named().IsMatch(line.Heading)) found.Add(new SafetyFinding(SafetyKind.InsuranceNumber, line, match.Index, match.Length));
        }
    }

    private static Regex Number() => _number ??= new Regex(@"\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ./–\u00A0-]?\d{2}[ ./–\u00A0-]?\d{2}[ ./–\u00A0-]?\d{2}(?:[ ./–\u00A0-]?[A-D])?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _number;

    private static Regex Named() => _named ??= new Regex(@"\b(?:(?:National )?Insurance|N\.?I\.?(?: n|:)|NINO)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _named;
}
