using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <content>Words of English that have a capital inside a sentence, and so are somebody's name or a place's.</content>
internal readonly partial struct RunJudge
{
    private static readonly int NeverNames = WordLists.NumberOf("never-names");
    private static readonly int PlaceWords = WordLists.NumberOf("sure-near");
    private static readonly int SlangWords = WordLists.NumberOf("slang-words");
    private static readonly int ChosenNames = WordLists.NumberOf("chosen-names");
    private static readonly int NoNamesBehind = WordLists.NumberOf("no-names-behind");

    // "at the Queen Adelaide", "at Bonny Bairns": a given name in the name of a place.
    private bool IsNamedAsPlace(CapitalRun run)
    {
        if (run.First == 0 || Tokens[run.End - 1].IsPossessive || Tokens[run.First].BeginsSentence || !Tokens[run.First].Is(GivenWords)
            && !Tokens[run.End - 1].Is(GivenWords)) return false;
        if (run.End - run.First < 2) return false;
        var hasThe = run.First > 1 && Tokens[run.First - 1].Word.Text == "the";
        var before = Tokens[hasThe ? run.First - 2 : run.First - 1];
        return (before.Is(SureNear) || IsAfterNear(run.First)) && (hasThe || !Tokens[run.End - 1].Word.IsGiven)
            && !(run.End < Tokens.Length && Tokens[run.End].Is(Clans));
    }

    // "She rang from The Anchorage": no other "the" has a capital inside a sentence.
    private bool IsTheNamed(CapitalRun run)
    {
        var the = Tokens[run.First].Word.Text == "the" ? run.First : run.First - 1;
        if (the < 1 || the + 1 >= run.End || Tokens[the] is not { IsCapital: true, BeginsSentence: false, Word.Text: "the" }) return false;
        return Tokens[the - 1].IsWord && Tokens[the - 1].Is(Lists.Near) && !Tokens[run.End - 1].Is(Lists.Capitals)
            && !Tokens[run.End - 1].Is(Lists.Bodies);
    }

    // "He sees Badger on Fridays": in the story of a family a word of English that has a capital inside a sentence is somebody's name or a
    // place's, unless reports write it so. Where a title, a list or somebody's words begin, any word has one.
    private bool IsAsKnownTo(CapitalRun run, SentenceStory sentence)
    {
        if (sentence.IsPublic || sentence.IsPractice || sentence.IsAttendance || story.IsMinutes || run.First == 0) return false;
        ref readonly var first = ref Tokens[run.First];
        ref readonly var before = ref Tokens[run.First - 1];
        if (first.BeginsSentence || first.Is(Lists.Capitals) || first.Word.Number >= 0 || first.Is(NeverNames)
            || (first.Is(Lists.Kin) && run.End == run.First + 1) || !(before.IsWord || before.IsSign(','))) return false;
        // "a Viking ship", "her Orange Folder", "NHS Direct", "Vitamin K"
        var isThing = before.Is(NoNamesBehind) || before.IsPossessive || before.IsShouted;
        if (isThing && !first.Is(GivenWords)) return false;
        if (run.End < Tokens.Length && Tokens[run.End].IsCapital && Tokens[run.End].NameLength == 1 && !first.Is(GivenWords)) return false;
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].Is(Lists.Capitals) || Tokens[at].Is(Lists.Workers) || Tokens[at].Is(Lists.Bodies)) return false;
        }
        return Tokens[run.End - 1].Start + Tokens[run.End - 1].NameLength - first.Start > 2;
    }

    // "Priority Two: Harm Outside the Home": a word of place has a capital in titles only.
    private bool BeginsAsTitle(CapitalRun run) =>
        run.First > 0 && Tokens[run.First - 1].IsCapital && Tokens[run.First].Is(PlaceWords) && !HasStrong(run);

    // "Reccomendation 2 is for all agencies": one word of English with a slip, where a sentence begins.
    private bool IsMisspelt(CapitalRun run)
    {
        var token = Tokens[run.First];
        return run.End - run.First == 1 && token.BeginsSentence && token.Word.Flags == WordFlags.None && token.NameLength > 7
            && !token.IsPossessive && !(run.End < Tokens.Length && Tokens[run.End].Is(Clans))
            && !(run.End < Tokens.Length && Tokens[run.End].Is(Lists.PersonVerbs) && Tokens[run.End].Word.Text is not "is")
            && Misspelling.IsOf(token.Word.Text[(token.Word.Text.LastIndexOf('-') + 1)..]);
    }

    // "Mary Jane and Molly are slang for drugs", "\"Bryony\" chose that name for this page", "Osteogenesis imperfecta is rare"
    private bool IsAnyName(CapitalRun run, SentenceStory sentence)
    {
        var (from, to) = story.SentenceOf(run.First);
        if (run.End - run.First < 4 && Line.HasEntry(SlangWords, run.End, to) && (!sentence.TellsOfOne || IsQuoted(run))) return true;
        // "Olly, whose name we have changed"
        if (run.End < Tokens.Length && (Line.MatchList(run.End, ChosenNames) > 1
            || (run.End + 1 < Tokens.Length && Tokens[run.End].IsSignOf(",(") && Line.MatchList(run.End + 1, ChosenNames) > 1)))
            return true;
        if (IsQuoted(run) && run.End - run.First == 1 && Line.HasEntry(ChosenNames, from, to)) return true;
        // "one Sainsbury's bag for life"
        if (run.End - run.First == 1 && Tokens[run.First].Is(Chains) && run.End < Tokens.Length
            && Tokens[run.End].Word.Text is "bag" or "bags" or "carrier" or "voucher" or "vouchers" or "receipt" or "trolley") return true;
        return run.End - run.First == 1 && Tokens[run.First] is { BeginsSentence: true, IsPossessive: false } first
            && first.Is(IllnessEndings) && !first.Word.IsGiven && run.End < Tokens.Length && !Tokens[run.End].Is(Clans);
    }

    // "Willowbank, the refuge": what a place is stands behind its name.
    private bool IsBesideKind(CapitalRun run) =>
        run.End + 2 < Tokens.Length && Tokens[run.End].IsSign(',') && Tokens[run.End + 1].Word.Text is "the" or "a" or "our"
        && Line.MatchList(run.End + 2, Lists.PlaceKinds) > 0 && !Tokens[run.End - 1].Word.IsGiven;

    // "Hollinbeck Scouts": the kind of group is a public word by itself.
    private bool IsBeforeGroup(CapitalRun run) =>
        run.End < Tokens.Length && Tokens[run.End] is { IsCapital: true, BeginsSentence: false } kind && kind.Is(GroupKinds)
        && !Tokens[run.End - 1].IsPossessive;

    // "Meadow Surgery took all of them off its list", "Riverside Primary rang four times": a kind of place that has a capital only in a
    // name, behind a word of English that begins the sentence, of which something is told.
    private bool IsNamedFirst(CapitalRun run)
    {
        var last = run.End - 1;
        // "Far Hey Farm has no bus": the first word has been left out of the run, since it may only begin the sentence.
        var first = run.First > 0 && Tokens[run.First - 1] is { BeginsSentence: true, IsCapital: true } ? run.First - 1 : run.First;
        if (run.End - first < 2 || !Tokens[first].BeginsSentence || Tokens[first].Is(Lists.Capitals)
            || run.End >= Tokens.Length || Tokens[last].IsPossessive || Tokens[run.First].IsPossessive) return false;
        ref readonly var next = ref Tokens[run.End];
        return Tokens[last].Is(FirstKinds) && !next.BeginsSentence && (next.Is(Lists.PersonVerbs) || next.Is(Past) || next.Is(NoteVerbs));
    }

    private static readonly int FirstKinds = WordLists.NumberOf("first-kinds");
    private static readonly int NoteVerbs = WordLists.NumberOf("note-verbs");

    private bool IsQuoted(CapitalRun run) =>
        run.First > 0 && run.End < Tokens.Length && Tokens[run.First - 1].IsSignOf("\"“‘'") && Tokens[run.End].IsSignOf("\"”’'");
}
