using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;

namespace LearningHub.Import.Recognising.Wording;

/// <summary>A line that names its item: "Finding 1: …", "Learning point 2", "Recommendation Six", "R1. …".</summary>
/// <param name="IsFinding">A finding, otherwise a recommendation.</param>
/// <param name="Label">As printed, for example "Recommendation Six".</param>
/// <param name="Rest">What follows on the line.</param>
internal sealed record ExplicitItem(bool IsFinding, string Label, string Rest)
{
    /// <summary>Parses such a line; null for any other.</summary>
    public static ExplicitItem? Read(string text)
    {
        if (ItemPattern.Match(text) is not { Success: true } match) return null;
        var kind = match.Groups["kind"];
        var isFinding = kind.Success && !kind.Value.Contains("recommend", StringComparison.OrdinalIgnoreCase);
        return new ExplicitItem(isFinding, match.Groups["label"].Value, text[match.Length..].Trim());
    }

    /// <summary>Whether a line is such an item.</summary>
    public static bool IsItem(string text) => ItemPattern.IsMatch(text);

    private static readonly Regex ItemPattern = new(
        @"^(?<label>(?<kind>(?:key |main |multi-agency |practice )?(?:finding|recommendation|learning point|learning theme|"
            + @"practice theme|theme|key learning|learning|lesson|strength|concern|"
            + @"area for improvement))\s+(?:no\.?\s*)?(?:\d{1,2}(?:\.\d{1,2})?|(?-i:[A-Z])|one|two|three|four|five|six|seven|eight|nine|"
            + @"ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)(?:[- ](?:one|two|three|"
            + @"four|five|six|seven|eight|nine))?|(?-i:R)\d{1,2}(?=\s*[:.–-]\s+\S)"
        + @"|(?<kind>(?-i:Lesson|Learning point|Recommendation))(?=\s*:\s+\S))\s*(?:[:.–-]+\s*|$|(?=\([^)]{1,40}\))|(?=\s(?-i:[A-Z])))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, ImportPatterns.Limit);
}
