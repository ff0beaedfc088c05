using System.Text.RegularExpressions;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Import.Recognising.Wording;

/// <summary>The tone that a heading or a lead-in sentence gives to the points below it: "has the following strengths:", "What needs to
/// improve".</summary>
internal static class LeadTone
{
    private const int Longest = 240;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    /// <summary>Strength or concern; null if the words are not clear, or say both.</summary>
    public static FindingKind? Read(string text)
    {
        if (text.Length is 0 or > Longest) return null;
        var isWeak = WeakPattern.IsMatch(text);
        var isStrong = StrongPattern.IsMatch(DeniedPattern.Replace(text, " "));
        return (isStrong, isWeak) switch
        {
            (true, false) => FindingKind.Strength,
            (false, true) => FindingKind.Concern,
            _ => null,
        };
    }

    private static readonly Regex WeakPattern = new(
        @"\b(?:needs?|needed|must|should|could) (?:to )?(?:\w+ )?(?:improve|be improved|do better|be better|get better|be strengthened|"
            + @"change)\b|\bimprovements? (?:is|are|was|were)? ?(?:needed|required)\b|"
        + @"\bareas? (?:for|of|requiring) (?:\w+ (?:and \w+ )?)?(?:improvement|priority action|development|concern|action)|"
        + @"\bpriority actions?\b|\b(?:requires|require|required) improvement(?: to be good)?,? (?:because|as|in)\b|"
        + @"\binadequate (?:because|as)\b|\bweakness(?:es)?\b|\bconcerns?(?: (?:identified|found|seen))?\s*[:.?]?$|\bworried\b|"
        + @"\bworries\b|\bnegative\b|\bcritical (?:findings?|points?|issues?)\b|"
        + @"\bnot (?:being |yet |always |so )?(?:working|work|worked|going|go|gone|done|doing|effective|good)\b|\b(?:went|worked|"
        + @"working) (?:less well|wrong|badly)\b|\bless well\b|\bshortcomings?\b|"
        + @"\bgaps\b|\bunmet needs?\b|\bbarriers\b|\bmissed opportunit(?:y|ies)\b|\beven better if\b|\bfailings?\b|\bdeficits?\b|"
        + @"\bwhere practice (?:fell short|was weak)\b",
        Options);

    private static readonly Regex StrongPattern = new(
        @"\bstrengths?\b|\bpositives?\b|\b(?:good|effective|best|strong|outstanding) practice\b|\b(?:is|are|was|were|being|"
            + @"going) (?:\w+ )?(?:working|done|doing|going)? ?well\b|\b(?:works?|worked|working|went|gone|doing|does|did|going) well\b|"
        + @"\b(?:that|what) (?:is|are|was|were) (?:effective|good|strong)\b|\bis doing that is effective\b|\bdoing that is effective\b|"
        + @"\b(?:good|outstanding) because\b|\bachievements\b|\bsuccesses\b|\bassets\b|\bcelebrat\w+\b",
        Options);

    private static readonly Regex DeniedPattern =
        new(@"\bnot (?:\w+ )?(?:working |going |done )?(?:well|effective|good|strong)\b|\bless well\b|\brather than strengths?\b", Options);
}
