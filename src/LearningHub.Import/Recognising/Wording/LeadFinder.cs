using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Recognising.Wording;

/// <summary>Finds who has to carry out a recommendation, and lead-in sentences of lists.</summary>
internal static class LeadFinder
{
    private const int LongestLead = 400;
    private const int LongestSentence = 600;

    private static readonly HashSet<string> Imperatives = new(StringComparer.OrdinalIgnoreCase)
    {
        "adopt", "agree", "appoint", "arrange", "ask", "assure", "audit", "build", "check", "clarify", "commission", "complete", "consider",
            "continue", "create", "deliver", "develop", "embed", "enable", "encourage",
        "ensure", "establish", "explore", "extend", "give", "hold", "identify", "implement", "improve", "include", "increase", "introduce",
        "invite", "make", "monitor", "offer", "produce", "promote", "provide", "publish",
        "raise", "record", "reduce", "refresh", "remind", "require", "review", "revise", "seek", "send", "set", "share", "strengthen",
        "support", "take", "tell", "test", "train", "undertake", "update", "use", "work", "write",
    };

    /// <summary>From a line above a list: "LSCBs should:".</summary>
    public static string? FromLine(string line) =>
        line.Length <= LongestLead && LineAbovePattern.Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>From the sentence itself: "The board should ask …", "… - the board to consider …".</summary>
    public static string? FromSentence(string text) =>
        SentencePattern.Match(text.Length > LongestSentence ? text[..LongestSentence] : text) is { Success: true } match
            ? match.Groups[1].Value.Trim() : null;

    /// <summary>Whether a line leads in to a list: it ends in a colon.</summary>
    public static bool IsLeadIn(string text) => text.Length is > 1 and <= LongestLead && text[^1] == ':';

    /// <summary>The last sentence of a text, which introduces the list below it.</summary>
    public static string LastSentence(string text)
    {
        var end = text.AsSpan().LastIndexOf(". ");
        return end < 0 ? text : text[(end + 2)..];
    }

    /// <summary>Whether a sentence tells somebody to do something.</summary>
    public static bool IsDirective(string text)
    {
        var words = PlainWords.Split(text).Take(60).ToList();
        return words.Count > 0
            && (Imperatives.Contains(words[0]) || (words[0] == "to" && words.Count > 1 && Imperatives.Contains(words[1]))
            || words.Contains("should") || words.Contains("must") || FromSentence(text) is not null);
    }

    private static readonly Regex LineAbovePattern = new(
        @"^(.{2,120}?)\s+(?:should|must|will|to|is to|are to|shall)\s*:\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex SentencePattern = new(
        @"(?:^|\s[-–—]\s?|\.\s)((?:The |All )?[A-Z][\w&’'/]*(?: [\w&’'/]+){0,4}?) (?:(?:should|must)(?! be\b)|(?:is |"
        + @"are )?to (?:consider|ensure|seek|ask|review|work|develop|agree|make|provide|undertake|satisfy))\b",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);
}
