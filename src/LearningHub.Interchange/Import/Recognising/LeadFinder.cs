using System.Text.RegularExpressions;

namespace LearningHub.Interchange.Import.Recognising;

/// <summary>Finds who is to carry out a recommendation.</summary>
internal static partial class LeadFinder
{
    /// <summary>From a line above a list: "LSCBs should:".</summary>
    public static string? OfLine(string line) => LineAbove().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>From the sentence itself: "The board should ask …", "… - the board to consider …".</summary>
    public static string? OfSentence(string text) => Sentence().Match(text) is { Success: true } match ? match.Groups[1].Value.Trim() : null;

    [GeneratedRegex(@"^(.{2,120}?)\s+(?:should|must|will|to|is to|are to|shall)\s*:\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex LineAbove();

    [GeneratedRegex(@"(?:^|\s[-–—]\s?|\.\s)((?:The |All )?[A-Z][\w&’'/]*(?: [\w&’'/]+){0,4}?) (?:(?:should|must)(?! be\b)|(?:is |are )?to (?:consider|ensure|seek|ask|review|work|develop|agree|make|provide|undertake|satisfy))\b")]
    private static partial Regex Sentence();
}
