using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Numbers.Wording;

/// <summary>People who speak to the board: "Two parents said". How many they are is no secret.</summary>
internal static class Voices
{
    private const int ReachOfHearer = 4;
    private static readonly int Words = WordLists.NumberOf("voices");
    private static readonly int Staff = WordLists.NumberOf("staff");

    /// <summary>Whether the people counted at a token speak to the board in its sentence.</summary>
    public static bool Speak(LineStory story, int at)
    {
        var (from, to) = story.SentenceOf(at);
        var line = story.Line;
        if (!line.MayHold(Words) || BoardWork.TellsOfCase(line, from, to)) return false;
        var wasPassive = false;
        for (var i = from; i < to; i++)
        {
            if (line.MatchList(i, Words) == 0) continue;
            var isPassive = IsPassive(line.Tokens, i, from) || (wasPassive && line.Tokens[i - 1].Word.Text is "or" or "nor" or "and");
            wasPassive |= isPassive;
            if (isPassive || BoardWork.IsOfCase(line, i, from, to)) continue;
            if (!TellsWorker(line, i, to) && !IsOfStaff(line, i, from, at)) return true;
        }
        return false;
    }

    // Those who "were told" or "asked" do not speak.
    private static bool IsPassive(Token[] tokens, int at, int from) =>
        at > from && tokens[at].Word.Text is "told" or "asked" or "said" or "thought"
        && tokens[at - 1].Word.Text is "was" or "were" or "been" or "be" or "being" or "is" or "are";

    // "Each of them had told a teacher": what a child tells a worker belongs to the case.
    private static bool TellsWorker(TokenLine line, int at, int to)
    {
        if (line.Tokens[at].Word.Text != "told" || at + 1 >= to || line.Tokens[at + 1].Word.Text is not ("a" or "the" or "his" or "her"
            or "their" or "one")) return false;
        for (var hearer = at + 2; hearer < Math.Min(to, at + 2 + ReachOfHearer); hearer++)
        {
            if (line.MatchList(hearer, Lists.Workers) > 0 || line.MatchList(hearer, Lists.Kin) > 0
                || line.Tokens[hearer].Word.Text is "police" or "court" or "school") return true;
        }
        return false;
    }

    // "The head thought that two of the girls": somebody else speaks of them.
    private static bool IsOfStaff(TokenLine line, int at, int from, int counted)
    {
        if (at >= counted || (!line.HasEntry(Staff, Math.Max(from, at - 3), at) && !line.HasEntry(Lists.Workers, Math.Max(from, at - 3), at)
            && !(at > from && line.Tokens[at - 1].Word.Text is "head" or "matron" or "chaplain"))) return false;
        for (var i = at + 1; i < counted; i++)
        {
            if (line.Tokens[i].Word.Text == "that") return true;
        }
        return false;
    }
}
