using LearningHub.Content.Model.Bodies;
using LearningHub.Import.Reading.Cleaning;

namespace LearningHub.Import.Recognising.Wording;

/// <summary>Decides whether a finding is a strength or a concern: by its heading or lead-in sentence, otherwise by its own words. If
/// neither is clear, the finding stays undecided, because a wrong tone would reverse the message of a report.</summary>
internal static class ToneOfFinding
{
    private static readonly string[][] Strong = Phrases(
        "good practice", "good quality", "high quality", "is good", "are good", "was good", "were good", "is effective", "are effective",
        "was effective", "were effective", "effective practice", "effectively",
        "is strong", "are strong", "was strong", "were strong", "strong work", "strong practice", "strong relationships",
        "strong partnership", "strengths", "a strength", "excellent", "outstanding", "exemplary",
        "works well", "work well", "worked well", "working well", "well coordinated", "well informed", "well supported", "well managed",
        "well attended", "well matched", "did well", "done well", "use legal processes well",
        "listened well", "prepared well", "positive impact", "positive difference", "positive relationships", "made a difference",
        "makes a difference", "timely", "promptly", "swiftly", "robust",
        "a good service", "good support", "good understanding", "good information sharing", "good communication", "good attendance",
        "good evidence", "good use of", "clear records", "clear plans", "clear notes",
        "plans were clear", "records were clear", "has improved", "have improved", "much improved", "skilled", "child centred", "praised",
            "commendable", "appropriately", "thorough", "helped everyone");

    private static readonly string[][] Weak = Phrases(
        "lack of", "lacks", "lacked", "lacking", "insufficient", "insufficiently", "inadequate", "inconsistent", "inconsistently", "poor",
        "poorly", "weak", "weakness", "weaknesses", "unclear", "too long", "too late",
        "too slow", "too slowly", "too many", "too few", "too often", "too little", "came late", "was late", "were late", "delays", "drift",
        "gaps", "rarely", "seldom", "failed", "failure", "failures", "missed opportunity", "missed opportunities",
        "risks are missed", "was missed", "were missed", "variable", "overdue", "limited", "ineffective", "not consistently", "not always",
        "not yet", "not enough", "not sufficiently",
        "not recorded", "not asked", "not shared", "not seen", "not invited", "not told", "not known", "not clear", "not good enough",
        "not considered", "not evident", "not understood", "not robust", "not effective", "not timely",
        "not routinely", "not all children", "not all plans", "no evidence", "no clear", "had no lead", "has no lead", "no plan",
            "should be improved", "needs to improve", "need to improve", "should improve", "needs improvement", "requires improvement",
            "needs strengthening", "must improve", "without a plan", "without an assessment");

    private static readonly string[][] Praise =
        Phrases("good practice", "effective practice", "best practice", "strong practice", "excellent practice", "a strength",
        "an example of good");

    private static readonly string[][] Blame =
        Phrases("poor practice", "weak practice", "fell short", "missed opportunity", "a weakness", "not good enough", "was a gap",
        "area for improvement", "need for improvement");

    private static readonly HashSet<string> Negations =
        ["not", "no", "nor", "never", "neither", "without", "hardly", "less", "lack", "rather", "cannot", "fewer", "need", "needs",
        "should", "must", "could", "would", "if", "whether", "improve", "ensure", "strengthen"];

    /// <summary>The tone.</summary>
    /// <param name="above">Headings and lead-in sentences above the finding, the nearest first.</param>
    /// <param name="text">Its words.</param>
    /// <param name="hasChallenge">Whether the report asks for something because of it.</param>
    public static FindingKind Read(IEnumerable<string> above, string text, bool hasChallenge)
    {
        if (hasChallenge) return FindingKind.Concern;
        foreach (var lead in above)
        {
            if (LeadTone.Read(lead) is { } tone) return tone;
        }
        return FromWords(text);
    }

    /// <summary>The tone of a finding with an unclear heading, from explicit words in the text below it.</summary>
    public static FindingKind ReadBody(string text)
    {
        var words = PlainWords.Split(text).Take(2000).ToArray();
        return (Count(words, Praise, negated: false), Count(words, Blame, negated: false)) switch
        {
            ( > 0, 0) => FindingKind.Strength,
            (0, > 0) => FindingKind.Concern,
            _ => FindingKind.Undecided,
        };
    }

    private static FindingKind FromWords(string text)
    {
        var words = PlainWords.Split(text).Take(400).ToArray();
        var strong = Count(words, Strong, negated: false);
        var weak = Count(words, Weak, negated: null);
        return (strong, weak) switch
        {
            ( > 0, 0) => FindingKind.Strength,
            (0, > 0) => FindingKind.Concern,
            _ => FindingKind.Undecided,
        };
    }

    // A phrase of praise does not count after a negation or a demand.
    private static int Count(string[] words, string[][] phrases, bool? negated)
    {
        var hits = 0;
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var phrase in phrases)
            {
                if (phrase[0] != words[i] || i + phrase.Length > words.Length || !words.AsSpan(i, phrase.Length).SequenceEqual(phrase))
                    continue;
                if (negated is false && words.AsSpan(Math.Max(0, i - 5), Math.Min(i, 5)).ContainsAnyOf(Negations)) continue;
                hits++;
                break;
            }
        }
        return hits;
    }

    private static bool ContainsAnyOf(this Span<string> words, HashSet<string> others)
    {
        foreach (var word in words)
        {
            if (others.Contains(word)) return true;
        }
        return false;
    }

    private static string[][] Phrases(params string[] texts) => [.. texts.Select(text => text.Split(' '))];
}
