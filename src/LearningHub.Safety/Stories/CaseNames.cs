using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Stories;

/// <summary>People by their name in full whom a case is about, told by the words beside them: "the mother of Kayden Price", "Tyler Maddox
/// was missed by every agency". No meeting, course or newsletter around them makes them public.</summary>
internal static class CaseNames
{
    private static readonly RuleSet Rules = RuleBook.GetRules("case-name");
    private static readonly int GivenWords = WordLists.NumberOf("given-words");
    private static readonly int GroupKinds = WordLists.NumberOf("group-kinds");

    /// <summary>The names of a line: first token, and the token behind the last.</summary>
    public static IEnumerable<(int From, int To)> Find(LineStory story)
    {
        if (!story.Line.HasCapital || story.IsMadeUp) yield break;
        foreach (var match in RuleBook.Find(Rules, story.Line))
        {
            if (IsPerson(story.Line, match.From, match.To)) yield return (match.From, match.To);
        }
    }

    /// <summary>Whether one of the names begins at a token.</summary>
    public static bool HasAt(LineStory story, int token) => Find(story).Any(name => name.From == token);

    private static bool IsPerson(TokenLine line, int from, int to)
    {
        if (line.LengthOfFamous(from) > 0 || line.MatchList(from, Lists.Public) > 1 || to - from != 2) return false;
        ref readonly var first = ref line.Tokens[from];
        ref readonly var second = ref line.Tokens[from + 1];
        return (first.Word.IsGiven || first.Is(GivenWords)) && !first.IsPossessive && !first.Is(Lists.Capitals) && !first.Is(Lists.Areas)
            && second is { IsCapital: true, IsShouted: false, NameLength: > 2 } && !second.Is(Lists.Bodies) && !second.Is(Lists.Works)
            && !second.Is(Lists.Capitals) && !second.Is(Lists.Public) && !second.Is(GroupKinds) && second.Word.Number < 0
            && line.MatchList(from + 1, Lists.PlaceKinds) == 0 && line.MatchList(from + 1, Lists.Streets) == 0;
    }
}
