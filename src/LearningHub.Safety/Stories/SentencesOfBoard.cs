using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Stories;

/// <summary>
/// Which findings stand in sentences that read like the board's own business. These are worth advice, not a question that must be
/// answered.
/// </summary>
internal static class SentencesOfBoard
{
    // Scores below which a sentence counts as the board's. Chosen on twelve sets that the classifier had not learnt from: of 500 places,
    // ages, references and accounts in them none scored below the first, of 480 names and details three below the second.
    private const double BoardBelow = -1.25;
    private const double NamesBelow = -1.5;

    // For first names alone, days and counts, and for all in sentences that name kin or one person.
    private const double SurelyBelow = -2;

    // For sentences that tell of something that befalls a family, such as a fracture: hospitals and inquiries have such words, too.
    private const double DespiteEvent = -3.5;

    private const int ReachOfLabel = 3;
    private static readonly RuleSet CaseMeetingRules = RuleBook.GetRules("case-meeting");
    private static readonly int CaseLabels = WordLists.NumberOf("case-labels");

    /// <summary>Whether a finding stands where the text reads like the board's own business.</summary>
    public static bool Hold(LineStory story, SafetyFinding finding)
    {
        if (story.Line.Line.Setting != LineSetting.None) return false;
        var at = story.Line.IndexAt(finding.Start);
        if (IsFirstName(story.Line, finding, at) || IsFamily(story.Line, finding, at) || IsOfCase(story, finding, at)
            || IsOwnPlace(story.Line, at)) return false;
        var limit = LimitOf(finding.Kind);
        if (story.At(at).HasEvent || story.HasScene(at)) limit = Math.Min(limit, DespiteEvent);
        if (story.TellsOfOneAt(at)) limit = Math.Min(limit, SurelyBelow);
        return story.CaseScore(at) < limit && story.WholeCaseScore < limit;
    }

    // "File 14 was that of Amelia Brightwater", "what we learned about Kirsty": a sentence about an audit or a course may name a child.
    // "Dr Tomos Vaughan will lead the workshop" has a title.
    private static bool IsFirstName(TokenLine line, SafetyFinding finding, int at)
    {
        if (finding.Kind is not (SafetyKind.Name or SafetyKind.Place) || at >= line.Tokens.Length || line.Tokens[at].Is(Lists.Titles))
            return false;
        // "Barry and Nelson" are towns, "Shannon Prior" is somebody.
        var isLong = finding.End > line.Tokens[at].End;
        var isFound = false;
        for (; at < line.Tokens.Length && line.Tokens[at].Start < finding.End; at++)
        {
            // "Victoria Mill", "Hazel Ward"
            if (isFound && (line.MatchList(at, Lists.PlaceKinds) > 0 || line.MatchList(at, Lists.Streets) > 0)) return false;
            isFound |= line.Tokens[at].Word.IsGiven && (isLong || !line.Tokens[at].Word.IsTown);
        }
        return isFound;
    }

    // "The Doran-Maughans"
    private static bool IsFamily(TokenLine line, SafetyFinding finding, int at) =>
        finding.Kind == SafetyKind.Name && at > 0 && line.Tokens[at - 1].Word.Text == "the" && finding.Words.EndsWith('s');

    // "Case reference: LCS-1043877", "The initial conference met on 3 March"
    private static bool IsOfCase(LineStory story, SafetyFinding finding, int at)
    {
        var tokens = story.Line.Tokens;
        if (finding.Kind == SafetyKind.ExactDate)
        {
            var (from, to) = story.SentenceOf(at);
            return RuleBook.Has(CaseMeetingRules, story.Line, from, to);
        }
        for (var before = at - 1; finding.Kind == SafetyKind.Reference && before >= Math.Max(0, at - ReachOfLabel); before--)
        {
            if (tokens[before].Is(CaseLabels)) return true;
        }
        return false;
    }

    // A board gives the villages that it wants to be asked about.
    private static bool IsOwnPlace(TokenLine line, int at) => line.MatchList(at, Lists.OwnPlaces) > 0;

    // Of numbers and addresses one is enough to find a child, whatever its sentence is about.
    private static double LimitOf(SafetyKind kind) => kind switch
    {
        SafetyKind.Place or SafetyKind.ExactAge or SafetyKind.Reference or SafetyKind.Account => BoardBelow,
        SafetyKind.Name or SafetyKind.Detail => NamesBelow,
        SafetyKind.ExactDate or SafetyKind.SmallNumber => SurelyBelow,
        _ => double.NegativeInfinity,
    };
}
