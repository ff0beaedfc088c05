using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names.Given;

/// <summary>
/// Given names that are also words, months or countries: "Nobody had asked April", "Police took Charity to the station". Rules say what
/// is done to people alone, and what people alone do.
/// </summary>
internal static class GivenNameFinder
{
    private static readonly RuleSet Rules = RuleBook.GetRules("given-name");
    private static readonly int BeforeMonths = WordLists.NumberOf("before-months");
    private static readonly int BehindMonths = WordLists.NumberOf("behind-months");
    private static readonly int PlainVerbs = WordLists.NumberOf("plain-verbs");
    private static readonly int Clans = WordLists.NumberOf("clans");
    private static readonly int Countries = WordLists.NumberOf("countries-as-names");
    private static readonly int Seasons = WordLists.NumberOf("seasons");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        if (!story.Line.HasCapital || story.IsMadeUp || story.IsMinutes) return;
        FindMonths(story, found);
        foreach (var match in RuleBook.Find(Rules, story.Line))
        {
            ref readonly var name = ref story.Line.Tokens[match.From];
            if (!name.IsCapital || name.IsShouted || HasInnerCapital(story.Line, name) || story.Line.MatchList(match.From, Lists.Public) > 1
                || story.Line.LengthOfFamous(match.From) > 1) continue;
            // "sent back to London", "planned for June"
            var mayBeOther = name.Is(Lists.Areas) || name.Word.IsTown || name.Is(Lists.Months) || name.Is(Seasons);
            if (mayBeOther && match.Phrase.Group.Tag != "sure") continue;
            if (story.At(match.From) is { IsAttendance: true }) continue;
            Add(story, match.From, found);
        }
    }

    // "RiO": a system.
    private static bool HasInnerCapital(TokenLine line, in Token name) =>
        name.NameLength > 1 && char.IsUpper(line.Text[name.Start + name.NameLength - 1]);

    // "When June did not come home": in the story of a family a month or a country without any word that
    // stands before dates and places.
    private static void FindMonths(LineStory story, FoundList found)
    {
        if (!(story.Line.MayHold(Lists.Months) || story.Line.MayHold(Countries))) return;
        for (var at = 0; at < story.Line.Tokens.Length; at++)
        {
            if (IsMonthAsName(story, at)) Add(story, at, found);
        }
    }

    private static bool IsMonthAsName(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        ref readonly var name = ref tokens[at];
        var mayBeBoth = name.Is(RunJudge.GivenWords) && (name.Is(Lists.Months) || name.Is(Countries));
        if (!mayBeBoth || !name.IsCapital || name.IsShouted || at + 1 >= tokens.Length) return false;
        if (story.At(at) is not { TellsOfOne: true, IsPublic: false, IsAttendance: false }) return false;
        ref readonly var next = ref tokens[at + 1];
        if (next.Word.Number >= 0 || next.Is(Lists.Months) || next.Is(BehindMonths)) return false;
        if (name.BeginsSentence)
        {
            // "June has not been seen by a dentist"
            var isDenied = next.Word.Text is "has" or "had" && at + 2 < tokens.Length && tokens[at + 2].Word.Text is "not" or "never";
            // "June, his gran, has had all three"
            var isKin = next.IsSign(',') && at + 3 < tokens.Length && tokens[at + 2].Word.Text is "his" or "her" or "their" or "the"
                && tokens[at + 3].Is(Lists.Kin);
            return (isDenied || isKin || (next.Is(Lists.PersonVerbs) && !next.Is(PlainVerbs))) && name.Word.Text != "may";
        }
        ref readonly var before = ref tokens[at - 1];
        // "The Jordan mother and son", "both the June lads"
        if (before.Word.Text == "the") return name.Word.Text != "may" && (next.Is(Lists.Kin) || next.Is(Lists.People) || next.Is(Clans));
        return before.IsWord && before.Word.Number < 0 && !before.Is(BeforeMonths) && !before.Is(Lists.Months) && !before.IsCapital
            && (next.Is(Lists.PersonVerbs) || next.Kind == TokenKind.Sign || before.Is(Lists.Kin));
    }

    private static void Add(LineStory story, int at, FoundList found)
    {
        ref readonly var name = ref story.Line.Tokens[at];
        found.TryAdd(new SafetyFinding(
            SafetyKind.Name, story.Line.Line, name.Start, name.NameLength, Suggestion: NameFinder.NameAdvice));
    }
}
