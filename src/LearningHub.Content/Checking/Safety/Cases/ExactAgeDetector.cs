using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>
/// The age of one child in days or weeks, or in years and months, together with its sex or a place: with a local newspaper that is a birthday.
/// Ages in guidance ("babies under six weeks", "a review at six weeks") speak of nobody.
/// </summary>
internal sealed partial class ExactAgeDetector : ILineDetector
{
    /// <inheritdoc/>
    public void Find(SafetyLine line, SafetyContext context, List<SafetyFinding> found)
    {
        if (line.Setting != LineSetting.None || !line.Has(Cue.NumberUnit)) return;
        foreach (Match match in Age().Matches(line.Text))
        {
            var range = line.SentenceAt(match.Index);
            var sentence = line.Text.AsSpan(range);
            if (!Sex().IsMatch(sentence) || Limit().IsMatch(line.Before(match.Index, 18))) continue;
            if (match.Groups["loose"].Success && !Child().IsMatch(sentence)) continue;
            var general = match.Groups["years"].Success ? "the age in whole years or as a stage, for example \"pre-school age\"" : "\"a young baby\"";
            found.Add(new SafetyFinding(SafetyKind.ExactAge, line, match.Index, match.Length, Suggestion: general));
        }
    }

    [GeneratedRegex(
        @"\b(?:"
        + @"(?<years>" + Numerals.Pattern + @" years?,?(?: and)? " + Numerals.Pattern + @" (?:months?|weeks?|days?)(?: old)?\b(?! (?:later|after|before|in prison)))"
        + @"|" + Numerals.Pattern + @"[ -](?:weeks?|days?)(?: and " + Numerals.Pattern + @" days?)?[ -](?:old|of age)\b"
        + @"|aged? (?:of )?" + Numerals.Pattern + @" (?:weeks?|days?)\b"
        + @"|(?:girl|boy|male|female|son|daughter|baby|infant|twins?) (?:\w+ )?of " + Numerals.Pattern + @" (?:weeks?|days?)\b(?<loose>))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(?:girl|boy|male|female|son|daughter|he|she|his|her|him|brother|sister|grandson|granddaughter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Sex();

    [GeneratedRegex(@"\b(?:girl|boy|male|female|son|daughter|baby|infant|twin|child)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Child();

    [GeneratedRegex(@"\b(?:under|over|up to|until|from|between|at least|less than|more than|within) (?:the )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Limit();
}
