using System.Text.RegularExpressions;
using LearningHub.Content.Checking.Safety.Scanning;

namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>The age of one person as people write it: "3 year old male", "a girl aged 7", "male, 10".</summary>
internal static partial class WrittenAge
{
    private const string Person = "(?:boy|girl|male|female|son|daughter|child|baby|infant|twins?|triplets|brother|sister|sibling|mother|father|mum|dad|parent)";

    // Longer than any word that sets a limit or tells of many.
    private const int LimitReach = 14;

    /// <summary>How much an age narrows the search, and the stage of life to write instead.</summary>
    public static (int Points, string General) Judge(Match match)
    {
        if (match.Groups["small"].Success) return (3, "\"a young baby\"");
        if (match.Groups["months"].Success) return (2, "\"a baby\" or \"pre-school age\"");
        return Numerals.Read(match.Groups["years"].ValueSpan) switch
        {
            null or 0 => (0, string.Empty),
            1 => (2, "\"a toddler\" or \"under two\""),
            <= 4 => (2, "\"pre-school age\""),
            <= 10 => (2, "\"primary-school age\""),
            <= 17 => (2, "\"secondary-school age\" or \"a teenager\""),
            <= 25 => (1, "\"a young adult\""),
            _ => (0, string.Empty),
        };
    }

    /// <summary>The ages of a text. Limits such as "under five", spans such as "16 to 18" and ages of many ("children aged 10") are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cues">What its line holds.</param>
    public static IEnumerable<Match> In(string text, Cue cues)
    {
        if ((cues & (Cue.NumberUnit | Cue.AgedNumber)) != 0)
        {
            foreach (Match match in WithUnit().Matches(text))
            {
                if (!Limit().IsMatch(text.AsSpan(Math.Max(0, match.Index - LimitReach), Math.Min(LimitReach, match.Index)))) yield return match;
            }
        }
        if ((cues & Cue.PersonNumber) == 0) yield break;
        foreach (Match match in WithPerson().Matches(text)) yield return match;
    }

    private static Regex WithUnit() => _withUnit ??= new Regex(
        @"(?:"
        + @"\b(?<years>" + Numerals.Pattern + @")[ -]years?[ -](?:old|of age)\b"
        + @"|\b(?<months>" + Numerals.Pattern + @")[ -]months?[ -](?:old|of age)\b"
        + @"|\b(?<small>" + Numerals.Pattern + @")[ -](?:weeks?|days?)[ -](?:old|of age)\b"
        + @"|\baged? (?:of )?(?<small>" + Numerals.Pattern + @") (?:weeks?|days?)\b"
        + @"|\baged? (?:of )?(?<months>" + Numerals.Pattern + @") months?\b"
        + @"|\baged? (?:of )?(?<years>" + Numerals.Pattern + @")\b(?! (?:to|or|and (?:over|under|above|below|older|younger))\b|[-–]\d| (?:weeks?|days?|months?))"
        + @"|\b" + Person + @"(?: girl| boy)? of (?<small>" + Numerals.Pattern + @") (?:weeks?|days?)\b"
        + @"|\b" + Person + @"(?: girl| boy)? of (?<months>" + Numerals.Pattern + @") months?\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _withUnit;

    // "girl, 7," and "her mother is 16".
    private static Regex WithPerson() => _withPerson ??= new Regex(
        @"\b(?:" + Person + @"|[Tt]win (?:boys|girls))(?:(?:, \(?| \()(?<years>\d{1,2})\b(?=[,).;])|(?<=\b(?:boy|girl|boys|girls|twins)) of (?<years>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\d{1,2})\b(?= (?:was|were|is|are|who|and|from|with|had|has|lived|lives)\b|[,.;])|s? (?:is|was|are|were) (?:only |just )?(?<years>\d{1,2}|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b(?! (?:weeks?|days?|months?|units?|of)\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _withPerson;

    private static Regex Limit() => _limit ??= new Regex(@"\b(?:under|over|to|from|between|than|least|until|mean|average|median|children|people|those|pupils|boys|girls|parents|mothers|adults|babies|infants|teenagers) (?:of )?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, PatternTime.Span);

    private static Regex? _limit;
}
