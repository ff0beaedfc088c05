using System.Buffers;
using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// The age of one child in days or weeks, or in years and months: with its sex, a place or what befell it, and a local newspaper, that is a birthday.
/// Ages in guidance ("babies under six weeks", "a review at six weeks") speak of nobody.
/// </summary>
internal sealed partial class ExactAgeDetector : ILineDetector
{
    private const string Days = "(?:weeks?|wks?|days?|hours?)";
    private const string Number = @"\b(?:" + Numerals.Pattern + @"(?:[ -]and[ -]a[ -]half)?|a(?= fortnight))";

    private static readonly SearchValues<string> Old = SearchValues.Create([" old", "-old"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> WeekOfLife = SearchValues.Create(["fortnight", "week of ", "day of "], StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.Kin)) return;
        if (MayTellAge(line)) foreach (Match match in Age().Matches(line.Text)) Judge(match);
        if (!line.Has(Cue.NumberUnit)) return;
        foreach (Match match in Story().Matches(line.Text))
        {
            if (!Pregnancy().IsMatch(line.SentenceTextAt(match.Index))) Judge(match);
        }

        void Judge(Match match)
        {
            var sentence = line.SentenceTextAt(match.Index);
            var isOfOne = Sex().IsMatch(sentence) || (Child().IsMatch(sentence) && Past().IsMatch(sentence) && !Guidance().IsMatch(sentence)) || (line.IsShortCell && Sex().IsMatch(line.Row!.Words));
            if (!isOfOne || Limit().IsMatch(line.Before(match.Index, 18))) return;
            if (match.Groups["loose"].Success && !Child().IsMatch(sentence)) return;
            var general = match.Groups["years"].Success ? "the age in whole years or as a stage, for example \"pre-school age\"" : "\"a young baby\"";
            var finding = new SafetyFinding(SafetyKind.ExactAge, line, match.Index, match.Length, Suggestion: general);
            if (!found.Exists(finding.Overlaps)) found.Add(finding);
        }
    }

    // Terms of so many days and weeks are common, and the expression is long: something must read like an age.
    private static bool MayTellAge(SafetyLine line)
    {
        if (line.Has(Cue.MixedWord | Cue.StrokeDigit | Cue.UnitTwice | Cue.UnitPerson)) return true;
        var text = line.Text.AsSpan();
        return (line.Has(Cue.NumberUnit) && (line.Has(Cue.Lifetime | Cue.AgeWord) || text.ContainsAny(Old))) || (line.Has(Cue.Lifetime) && text.ContainsAny(WeekOfLife));
    }

    private static Regex Age() => _age ??= new Regex(
        @"(?:"
        + @"(?<years>" + Number + @"[ -]?(?:years?|yrs?|y),?(?:[ -]and|[ -]&)?[ -]" + Numerals.Pattern + @"[ -]?(?:months?|mths?|m|weeks?|wks?|days?)(?:[ -]old)?\b(?! (?:later|after|before|in prison|apart)))"
        + @"|" + Number + @"[ -]?" + Days + @"(?:,?(?: and| &)? " + Numerals.Pattern + @" days?)?[ -](?:old|of age|olds)\b"
        + @"|" + Number + @"[ -]?months?(?:,| and|, and) " + Numerals.Pattern + @" (?:weeks?|days?)(?: old)?\b(?! (?:later|after|before|in prison|apart))"
        + @"|a fortnight old\b"
        + @"|\b(?:aged?|age:) (?:of )?(?:only |just |about )?" + Numerals.Pattern + @"(?: and a half|½)?[ -]?" + Days + @"\b"
        + @"|\b\d{1,2}/(?:52|7) (?:old|of age)\b|\baged? \d{1,2}/(?:52|7)\b"
        + @"|\b(?:alive|survived)(?: for)?(?: only| just| a mere)? " + Numerals.Pattern + @" " + Days + @"\b"
        + @"|\blived(?: for)?(?: only| just| a mere)? " + Numerals.Pattern + @" (?:days|hours)\b(?! (?:in|with|at|on|under)\b)"
        + @"|" + Number + @" " + Days + @" (?:after|from|following|since) (?:his|her|the (?:boy|girl|baby|child|infant)['’]s) birth\b"
        + @"|" + Number + @" " + Days + @" (?:into (?:his|her) (?:short )?life|after (?:he|she|the (?:boy|girl|baby)) was born)\b"
        + @"|\b(?:his|her) (?:first|only|short life of) " + Numerals.Pattern + @" (?:days|hours|weeks) of life\b"
        + @"|\b(?:in|on|during) (?:his|her|the) \w{3,14}(?:-\w{3,6})? (?:week|day) of (?:(?:his|her) )?life\b"
        + @"|\b(?:girl|boy|male|female|son|daughter|baby|infant|newborn|twins?) (?:\w+ )?of (?:only |just )?" + Numerals.Pattern + @"(?: and a half)? " + Days + @"\b(?<loose>)"
        + @"|\b(?:girl|boy|male|female|son|daughter|baby|infant|newborn|twins?|brother|sister)(?: girl| boy)?(?:, | \(|,? just |,? only )" + Numerals.Pattern + @" ?" + Days + @"\b(?=[,).;])(?<loose>)"
        + @"|" + Numerals.Pattern + @"[ -](?:week|day|hour) (?:baby |infant )?(?:boy|girl|son|daughter|male|female|baby|infant|twins?)\b(?! (?:check|clinic|review|group|massage|assessment|visit|weigh)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _age;

    // Without "old": "the boy was nine weeks when", "at nine weeks she was". Weeks of pregnancy read the same.
    private static Regex Story() => _story ??= new Regex(
        @"\b(?:he|she|boy|girl|son|daughter|baby|infant|twins|child|brother|sister) (?:is|was|were|had been) (?:only |just |barely |then |now |not yet |exactly |about )?(?<age>" + Numerals.Pattern + @" " + Days + @"(?: and " + Numerals.Pattern + @" days?)?)(?= (?:when|at|on the day|on admission|and (?:had|was|lived)|that)\b|[.,;]|$)"
        + @"|\b(?:at|by|until|when only|when just|aged) (?:only |just |barely |exactly )?(?<age>" + Numerals.Pattern + @" (?:weeks|days)(?: and " + Numerals.Pattern + @" days?)?)(?=,? (?:he|she|the (?:boy|girl|baby|infant|twins))\b)"
        + @"|\b(?<age>" + Numerals.Pattern + @" weeks?,?(?: and)? " + Numerals.Pattern + @" days?)\b(?! (?:later|after|before|ago|in|of|from|apart))"
        + @"|\b(?:he|she|boy|girl|son|daughter|baby|infant) (?:\w+ ){1,6}at (?:only |just )?(?<age>" + Numerals.Pattern + @" (?:weeks|days))(?=[.,;]|$| (?:with|and|after|from|by)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _story;

    private static Regex Sex() => _sex ??= new Regex(@"\b(?:girl|boy|male|female|son|daughter|he|she|his|her|him|brother|sister|grandson|granddaughter|nephew|niece)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _sex;

    private static Regex Child() => _child ??= new Regex(@"\b(?:girl|boy|male|female|son|daughter|baby|infant|newborn|twins?|child|sibling)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _child;

    private static Regex Past() => _past ??= new Regex(@"\b(?:was|were|had|died|came|went|lived|moved|found|seen|brought|left|taken|admitted|weighed|suffered|arrived|slept|stopped)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _past;

    private static Regex Guidance() => _guidance ??= new Regex(@"\b(?:should|must|may|can|will|offered|guidance|every|each|any|all|reviews?|pregnan\w*|gestation)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _guidance;

    private static Regex Pregnancy() => _pregnancy ??= new Regex(@"\b(?:pregnan\w*|gestation|scan|unborn|trimester|antenatal|booked|midwife|should|must|may|can|will|offered|due)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _pregnancy;

    private static Regex Limit() => _limit ??= new Regex(@"\b(?:under|over|up to|until|from|between|at least|less than|more than|within|every|for|after|before) (?:the )?(?:age of )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _limit;
}
