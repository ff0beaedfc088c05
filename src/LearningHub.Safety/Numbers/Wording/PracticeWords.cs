using LearningHub.Safety.Lines;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers.Wording;

/// <summary>Judges whether a row counts what is done in practice, and no people.</summary>
internal static class PracticeWords
{
    private static readonly int Practice = WordLists.NumberOf("practice-counts");
    private static readonly int StandIns = WordLists.NumberOf("stand-ins");
    private static readonly int Times = WordLists.NumberOf("age-units");
    private static readonly int Counted = WordLists.NumberOf("counted-people");
    private static readonly int Rare = WordLists.NumberOf("rare-cases");
    private static readonly int Harm = WordLists.NumberOf("harm-kinds");
    private static readonly int Ethnic = WordLists.NumberOf("ethnic-groups");

    /// <summary>
    /// Whether some tokens name practice. "Six months" is a time; "plans" are children where what they are counted by is harm or people.
    /// </summary>
    public static bool CountsPractice(TokenLine line, int from, int to)
    {
        if (!line.MayHold(Practice)) return false;
        bool? isOfPeople = null;
        for (var at = Math.Max(0, from); at < Math.Min(to, line.Tokens.Length); at++)
        {
            if (line.MatchList(at, Practice) == 0 || line.Tokens[at].Is(Times)) continue;
            if (line.MatchList(at, StandIns) == 0 || !(isOfPeople ??= NamesPeople(line, from, to))) return true;
        }
        return false;
    }

    private static bool NamesPeople(TokenLine line, int from, int to)
    {
        (from, to) = (Math.Max(0, from), Math.Min(to, line.Tokens.Length));
        return line.HasEntry(Lists.People, from, to) || line.HasEntry(Counted, from, to) || line.HasEntry(Rare, from, to)
            || line.HasEntry(Harm, from, to) || line.HasEntry(Ethnic, from, to);
    }
}
