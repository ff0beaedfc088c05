using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Identifiers;

/// <summary>
/// Numbers under which a case, crime, incident, court, hospital or pupil file is kept. There is no one layout: Family Court numbers (CE14C00123), crime numbers (06AB/10432/14)
/// and pupil numbers (DfE, UPN: a letter and twelve characters) have their own; the rest is told by the word before it. Paragraphs, cases counted "case 2", law reports and product codes are none.
/// </summary>
internal sealed partial class ReferenceDetector : ILineDetector
{
    private const int FewestDigits = 4;

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Scan.Digits < FewestDigits) return;
        if (line.Has(Cue.MixedWord | Cue.StrokeDigit))
        {
            foreach (var match in OwnLayout().EnumerateMatches(line.Text)) Add(match.Index, match.Length);
        }
        if (!line.Has(Cue.FileWord)) return;
        foreach (Match match in Named().Matches(line.Text))
        {
            var number = match.Groups[1];
            if (!IsNumber(number.ValueSpan) || Publication().IsMatch(line.Before(match.Index, 25)) || Publication().IsMatch(number.ValueSpan)) continue;
            Add(number.Index, number.Length);
        }

        void Add(int start, int length)
        {
            var finding = new SafetyFinding(SafetyKind.Reference, line, start, length);
            if (!found.Exists(finding.Overlaps)) found.Add(finding);
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter)) digits++;
        }
        var isYear = text.Length == 4 && digits == 4 && (text.StartsWith("19") || text.StartsWith("20"));
        return digits >= FewestDigits && !isYear;
    }

    [GeneratedRegex(@"\b(?:[A-Z]{2}\d{2}[A-Z]\d{5}|\d{2}[A-Z]{1,2}/\d{3,6}/\d{2}|[A-Z]{2,4}/\d{4,6}/\d{2,4}|[A-Z]{2,4}/\d{2,4}/\d{4,6})(?![\w/])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnLayout();

    [GeneratedRegex(
        @"\b(?:case|crime|police|incident|occurrence|log|court|claim|custody|hospital|client|patient|person|pupil|child|referral|record|file|ref|reference|UPN|URN|PNC|CAD|ID)\b(?:['’]s)?(?: (?:ID|log|file|record|crime))?(?: (?:number|no|ref|reference|ID)\b)?[.:#]?(?: is| was|:)? ?#?([A-Z]{0,4}[-/]?\d[\dA-Z]*(?:[-/][\dA-Z]+){0,4})(?![\w/]|[.,]\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\b(?:DfE|DFE|ISBN|ISSN|NICE|Ofsted|product|publication|Cm|HC|SI|guideline)\b", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Publication();
}
