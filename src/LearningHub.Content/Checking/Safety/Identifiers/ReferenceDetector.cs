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
        if (line.Heading.Length > 0 && WholeCell().Match(line.Text) is { Success: true } cell && IsNumber(cell.ValueSpan) && Headed().IsMatch(line.Heading) && !Publication().IsMatch(line.Heading)) Add(cell.Index, cell.Length);
        if (MayHoldNumber(line)) foreach (Match match in Named().Matches(line.Text))
        {
            var number = match.Groups["code"];
            if (!IsNumber(number.ValueSpan) || Publication().IsMatch(line.Before(match.Index, 25)) || Publication().IsMatch(number.ValueSpan)) continue;
            // Far from the word that says what it is, a short number is a year, a sum or a count.
            if (match.Groups["gap"].Length > 0 && !IsLong(number.ValueSpan)) continue;
            Add(number.Index, number.Length);
        }
        foreach (Match match in OfDay().Matches(line.Text)) Add(match.Groups["code"].Index, match.Groups["code"].Length);

        void Add(int start, int length)
        {
            var finding = new SafetyFinding(SafetyKind.Reference, line, start, length);
            if (!found.Exists(finding.Overlaps)) found.Add(finding);
        }
    }

    // Enough digits close together, or parts that letters, strokes and hyphens join.
    private static bool MayHoldNumber(SafetyLine line) =>
        line.Scan.LongestNumber >= FewestDigits || line.Has(Cue.MixedWord | Cue.StrokeDigit | Cue.NumberCapital) || line.Text.Contains('-', StringComparison.Ordinal);

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var letter in text)
        {
            if (char.IsAsciiDigit(letter)) digits++;
        }
        var isYear = text.Length == 4 && digits == 4 && (text.StartsWith("19") || text.StartsWith("20"));
        return digits >= FewestDigits && !isYear && !Years().IsMatch(text);
    }

    private static bool IsLong(ReadOnlySpan<char> text) => text.Length > FewestDigits;

    // Family Court; crime numbers of several forces; PNC and prison numbers; pupil numbers.
    private static Regex OwnLayout() => _ownLayout ??= new Regex(
        @"\b(?:[A-Z]{2}\d{2}[A-Z]\d{5}|\d{2}[A-Z]{1,2}/\d{3,6}/\d{2}|\d{2}/[A-Z]{1,4}/\d{2}/\d{3,6}|\d{2}/[A-Z]{1,4}/\d{3,6}/\d{2}|[A-Z]{2,4}/\d{4,6}/\d{2,4}|[A-Z]{2,4}/\d{2,4}/\d{4,6}|(?:19|20)?\d{2}/\d{4,7}[A-Z]|A\d{4}[A-Z]{2}|[A-HJ-NP-RT-Z]\d{11}[\dA-Z])(?![\w/])",
        RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _ownLayout;

    private const string Code = @"(?<code>(?:(?-i:[A-Z]{1,8})[-/. ]{1,2}(?:(?-i:[A-Z]{1,5})[-/. ])?|[A-Z]{0,5}[-/]?)\d[\dA-Z]*(?:[-/.][\dA-Z]+){0,4}(?: \d{3,4}){0,3})(?![\w/]|[.,-]\d)";

    // The first group of words says by itself that a file number follows, the second only with "number" or the like.
    private static Regex Named() => _named ??= new Regex(
        @"\b(?:(?:case|crime|police|incident|occurrence|log|court|claim|custody|hospital|client|patient|person|pupil|child|referral|record|file|ref|reference|UPN|URN|PNC(?: ?ID)?|CRO|CRN|MRN|CAD|ID|LAC|NASS|CHI|MARAC|MASH|Mosaic|Liquid ?[Ll]ogic|LCS|Care ?[Ff]irst|Care ?[Dd]irector|Framework-?[Ii]|ICS|RiO|SystmOne|EMIS|PARIS|Niche|Athena)\b(?:['’]s)?(?: (?:ID|log|file|record|crime|case|system))?(?: (?:number|no|nr|num|ref|reference|ID)\b)?"
        + @"|(?:passport|prison(?:er)?|tenancy|tenant|account|complaint|licence|student|service user|family|household|warrant|bail|exhibit|charge|caution|registration|register|admission|casualty|ambulance|call|application|appeal|asylum|Home Office|visa|certificate|benefit|unit|medical|notes|rent|council tax|housing|LADO|care|system|Cafcass|YOT|petition|enquiry|booking|scan|form|letter|statement|assessment|allocation|exclusion|folder|box|contact|duty|booking|SSID|EHM|EHCP|file)\b(?:['’]s)?(?: \w{2,12})? (?:number|no|nr|ref|reference|ID)\b)"
        + @"(?:['’]s)?[.:#]?(?<gap>(?<=(?:number|no|nr|num|ref|reference|ID)\b[.:#]?),?(?: [A-Za-z'’]{1,12},?){1,6}?)?(?: is| was|:)? ?[#('""“‘]{0,2}" + Code,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _named;

    // "log 233 of 7 July": short numbers that begin anew each day.
    private static Regex OfDay() => _ofDay ??= new Regex(@"\b(?:log|incident|CAD|occurrence|call|job)(?: (?:number|no|ref)\b\.?)?:? ?#?(?<code>\d{2,5})(?:,? (?:of|on|dated|from)|/| -) ?(?=\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}[./-]|(?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _ofDay;

    private static Regex Years() => _years ??= new Regex(@"^(?:19|20)\d\d[-/](?:19|20)?\d\d$", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _years;

    private static Regex WholeCell() => _wholeCell ??= new Regex(@"^ ?(?:[A-Za-z]{1,6}[-/. ]?){0,2}\d[\dA-Za-z]*(?:[-/. ][\dA-Za-z]+){0,4} ?$", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _wholeCell;

    private static Regex Headed() => _headed ??= new Regex(@"\b(?:case|crime|police|incident|occurrence|log|court|custody|hospital|client|patient|person|pupil|child|referral|record|file|family|social care|system|PNC|prison)['’]?s? (?:\w+ )?(?:number|no|nr|ref|reference|ID|identifier|code)\b|\b(?:our |your )?(?:reference|ref|UPN|URN|PNC|CRO|CRN|MRN|CAD)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _headed;

    private static Regex Publication() => _publication ??= new Regex(@"\b(?:DfE|DFE|ISBN|ISSN|NICE|Ofsted|product|publication|Cm|HC|SI|guideline)\b", RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _publication;
}
