using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <content>Names that everybody may know, and names beside books, research and government, where a sentence tells of nobody.</content>
internal sealed partial class PublicContext
{
    private const int ReachOfThing = 3;
    private const int ReachOfReport = 9;
    private static readonly int Clans = WordLists.NumberOf("clans");
    private static readonly int BodilyVerbs = WordLists.NumberOf("bodily-verbs");
    private static readonly int Met = WordLists.NumberOf("met-by-workers");
    private static readonly int LocalTitles = WordLists.NumberOf("local-titles");
    private static readonly int KnownNames = WordLists.NumberOf("known-names");
    private static readonly int Learning = WordLists.NumberOf("learning-words");
    private static readonly int Meanings = WordLists.NumberOf("meanings");
    private static readonly int Sayings = WordLists.NumberOf("sayings");
    private static readonly int Presenting = WordLists.NumberOf("presenting");
    private static readonly int Things = WordLists.NumberOf("named-things");

    private static bool TellsOfNobody(LineStory story, int at) =>
        story.At(at) is { TellsOfOne: false, HasEvent: false } && !story.TellsOfOne && !story.HasScene(at);

    // "The Thames, the Severn and the Humber", "Marfan": each name by itself must be known.
    private static bool IsKnown(LineStory story, CapitalRun run)
    {
        if (story.TellsOfOne || story.At(run.First).HasEvent || IsMet(story, run)) return false;
        var tokens = story.Line.Tokens;
        for (var at = run.First; at < run.End; at++)
        {
            if (!tokens[at].IsCapital) continue;
            var end = at + 1;
            while (end < run.End && tokens[end].Word.Text is not ("and" or "&")) end++;
            if (!IsKnownName(story.Line, new CapitalRun(at, end), at > run.First || end < run.End || IsBehindKnown(tokens, at)))
                return false;
            at = end;
        }
        return true;
    }

    // "The worker found Hopkins asleep", "It was Hopkins who rang", "Hopkins hid": who acts so or is met by a worker is somebody of a case,
    // whoever else bears the name.
    private static bool IsMet(LineStory story, CapitalRun run)
    {
        var (line, tokens) = (story.Line, story.Line.Tokens);
        var (from, to) = story.SentenceOf(run.First);
        // "A visitor from Oslo told us": another acts.
        var isActing = run.First == from || tokens[run.First - 1].Word.Text is not ("from" or "for" or "of");
        var verb = run.End < to && tokens[run.End].Word.Text == "who" ? run.End + 1 : run.End;
        if (isActing && verb < to && line.MatchList(verb, BodilyVerbs) > 0) return true;
        return line.HasEntry(Lists.Workers, from, to) && run.First > from && line.MatchList(run.First - 1, Met) > 0;
    }

    // "Williams v Hackney": a case of the law, where no family is told of.
    private static bool IsLawCase(LineStory story, CapitalRun run)
    {
        var (tokens, next) = (story.Line.Tokens, run.End);
        // "Williams v Hackney [2018] UKSC 37": a report of the courts, whatever the sentence tells.
        if (HasReport(tokens, next)) return true;
        if (!TellsOfNobody(story, run.First)) return false;
        return (run.First > 1 && tokens[run.First - 1].Word.Text == "v" && tokens[run.First - 2].IsCapital)
            || (next + 1 < tokens.Length && tokens[next].Word.Text == "v" && tokens[next + 1].IsCapital)
            || (next + 3 < tokens.Length && tokens[next].Word.Text == "and" && tokens[next + 2].Word.Text == "v"
                && tokens[next + 3].IsCapital);
    }

    private static bool HasReport(Token[] tokens, int next)
    {
        if (next + 1 >= tokens.Length || tokens[next].Word.Text != "v" || !tokens[next + 1].IsCapital) return false;
        for (var at = next + 2; at + 1 < Math.Min(tokens.Length, next + ReachOfReport); at++)
        {
            if (tokens[at].IsSign('[') && IsYear(tokens, at + 1)) return true;
        }
        return false;
    }

    // "Cllr Joan Strand asked how many schools had sent nobody"
    private static bool HasLocalTitle(LineStory story, CapitalRun run) =>
        TellsOfNobody(story, run.First) && (story.Line.Tokens[run.First].Is(LocalTitles)
            || (run.First > 0 && story.Line.Tokens[run.First - 1].IsCapital && story.Line.Tokens[run.First - 1].Is(LocalTitles)));

    // "Freud, Klein and Winnicott"
    private static bool IsBehindKnown(Token[] tokens, int at) =>
        at > 1 && (tokens[at - 1].IsSign(',') || tokens[at - 1].Word.Text == "and") && tokens[at - 2].IsCapital
        && (tokens[at - 2].Is(KnownNames) || tokens[at - 2].Is(Lists.Public));

    private static bool IsKnownName(TokenLine line, CapitalRun run, bool isOneOfSome)
    {
        // "Grace", "Duncan": a word by itself that may be a first name is nobody's fame.
        ref readonly var first = ref line.Tokens[run.First];
        if (run.End - run.First == 1 && !isOneOfSome && (first.Word.IsGiven || first.Is(RunJudge.GivenWords))) return false;
        if (line.MatchList(run.First, KnownNames) >= run.End - run.First) return true;
        var name = TextOf(line, run).ToLowerInvariant().Replace('’', '\'');
        return WordBook.IsKnownName(name) || (WordBook.IsMentioned(name) && !NearWords.StandBefore(line, run.First)
            && !IsPlural(line, run));
    }

    // "They did well with the Tattersalls": a family.
    private static bool IsPlural(TokenLine line, CapitalRun run) =>
        run.End - run.First == 1 && run.First > 0 && line.Tokens[run.First - 1].Word.Text == "the"
        && line.Tokens[run.First].Word.Text.EndsWith('s');

    // "The chapter by Danny Dorling is set reading": whoever is named beside a book, a theory or a ministry.
    private static bool IsOfLearning(LineStory story, CapitalRun run)
    {
        var line = story.Line;
        if (!TellsOfNobody(story, run.First) || NearWords.StandBefore(line, run.First)) return false;
        // "the history of the Brannoch family"
        if (run.First > 0 && run.End < line.Tokens.Length && line.Tokens[run.End].Is(Clans)
            && line.Tokens[run.First - 1].Word.Text == "the") return false;
        // "Tanya Riggs wrote it in the concern book"
        if (run.End < line.Tokens.Length && IsNoteOfOne(line.Tokens, run.End)) return false;
        for (var at = run.First; at < run.End; at++)
        {
            if (line.MatchList(at, Lists.PlaceKinds) > 0 || line.MatchList(at, Lists.Streets) > 0) return false;
        }
        // "As Hahn says, dentists see faces"
        var tokens = line.Tokens;
        if (run.First > 0 && run.End < tokens.Length && tokens[run.First - 1] is { BeginsSentence: true, Word.Text: "as" }
            && line.MatchList(run.End, Sayings) > 0) return true;
        var (from, to) = story.SentenceOf(run.First);
        if (IsPresenter(story, run)) return true;
        // "Miss Orrell wrote it in the concern book": authors are not addressed.
        if (tokens[run.First].Is(Addressed) || (run.First > 0 && tokens[run.First - 1].Is(Addressed))) return false;
        return line.HasEntry(Learning, from, to) && !line.HasEntry(Lists.Kin, from, to);
    }

    // "Dr Lucy Sixsmith gave the webinar on dentistry"
    private static bool IsPresenter(LineStory story, CapitalRun run) =>
        run.End < story.Line.Tokens.Length && story.At(run.First).IsPublic && story.Line.Tokens[run.End].Is(Presenting);

    /// <summary>Whether what stands behind says that it is nobody: "Alex, the avatar in the module", "Protect, the charity".</summary>
    public static bool IsNamedThing(LineStory story, CapitalRun run)
    {
        var tokens = story.Line.Tokens;
        // "Cysur is the name of the board"
        if (run.End + 1 < tokens.Length && story.Line.MatchList(run.End, Meanings) > 0 && !story.TellsOfOne) return true;
        if (run.End + 2 >= tokens.Length || !tokens[run.End].IsSign(',') || story.TellsOfOneAt(run.First)) return false;
        if (tokens[run.End + 1].Word.Text is not ("the" or "a" or "an" or "our" or "its" or "their")) return false;
        for (var at = run.End + 2; at < Math.Min(tokens.Length, run.End + 2 + ReachOfThing) && tokens[at].IsWord; at++)
        {
            if (story.Line.MatchList(at, Things) > 0) return true;
        }
        return false;
    }
}
