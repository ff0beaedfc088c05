using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <content>Names that everybody may know, and names beside books, research and government, where a sentence tells of nobody.</content>
internal sealed partial class PublicContext
{
    private const int ReachOfThing = 3;
    private static readonly int KnownNames = WordLists.NumberOf("known-names");
    private static readonly int Learning = WordLists.NumberOf("learning-words");
    private static readonly int Meanings = WordLists.NumberOf("meanings");
    private static readonly int Things = WordLists.NumberOf("named-things");

    private static bool TellsOfNobody(LineStory story, int at) =>
        story.At(at) is { TellsOfOne: false, HasEvent: false } && !story.TellsOfOne && !story.HasScene(at);

    // "The Thames, the Severn and the Humber", "Marfan": each name by itself must be known.
    private static bool IsKnown(LineStory story, CapitalRun run)
    {
        if (story.TellsOfOne || story.At(run.First).HasEvent) return false;
        var tokens = story.Line.Tokens;
        for (var at = run.First; at < run.End; at++)
        {
            if (!tokens[at].IsCapital) continue;
            var end = at + 1;
            while (end < run.End && tokens[end].Word.Text is not ("and" or "&")) end++;
            if (!IsKnownName(story.Line, new CapitalRun(at, end))) return false;
            at = end;
        }
        return true;
    }

    private static bool IsKnownName(TokenLine line, CapitalRun run)
    {
        // "Grace", "Duncan": a word by itself that may be a first name is nobody's fame.
        ref readonly var first = ref line.Tokens[run.First];
        if (run.End - run.First == 1 && (first.Word.IsGiven || first.Is(RunJudge.GivenWords))) return false;
        if (line.MatchList(run.First, KnownNames) >= run.End - run.First) return true;
        return (WordBook.Find(TextOf(line, run).ToLowerInvariant().Replace('’', '\'')) & WordFlags.Known) != 0;
    }

    // "The chapter by Danny Dorling is set reading": whoever is named beside a book, a theory or a ministry.
    private static bool IsOfLearning(LineStory story, CapitalRun run)
    {
        var line = story.Line;
        if (!TellsOfNobody(story, run.First) || NearWords.StandBefore(line, run.First)) return false;
        for (var at = run.First; at < run.End; at++)
        {
            if (line.MatchList(at, Lists.PlaceKinds) > 0 || line.MatchList(at, Lists.Streets) > 0) return false;
        }
        var (from, to) = story.SentenceOf(run.First);
        return line.HasEntry(Learning, from, to) && !line.HasEntry(Lists.Kin, from, to);
    }

    /// <summary>Whether what stands behind says that it is nobody: "Alex, the avatar in the module", "Protect, the charity".</summary>
    public static bool IsNamedThing(LineStory story, CapitalRun run)
    {
        var tokens = story.Line.Tokens;
        // "Cysur is the name of the board"
        if (run.End + 1 < tokens.Length && story.Line.MatchList(run.End, Meanings) > 0 && !story.TellsOfOne) return true;
        if (run.End + 2 >= tokens.Length || !tokens[run.End].IsSign(',') || story.At(run.First).TellsOfOne) return false;
        if (tokens[run.End + 1].Word.Text is not ("the" or "a" or "an" or "our" or "its" or "their")) return false;
        for (var at = run.End + 2; at < Math.Min(tokens.Length, run.End + 2 + ReachOfThing) && tokens[at].IsWord; at++)
        {
            if (story.Line.MatchList(at, Things) > 0) return true;
        }
        return false;
    }
}
