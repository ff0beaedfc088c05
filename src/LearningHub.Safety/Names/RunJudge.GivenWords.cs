using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <content>Words of English that are given names too: what follows and what stands before says whether somebody is meant.</content>
internal readonly partial struct RunJudge
{
    private static readonly int PlainVerbs = WordLists.NumberOf("plain-verbs");
    private static readonly int Bodily = WordLists.NumberOf("bodily-verbs");
    private static readonly int Fading = WordLists.NumberOf("fading-verbs");
    private static readonly int NoteStates = WordLists.NumberOf("note-states");
    private static readonly int GivenTo = WordLists.NumberOf("given-to");
    private static readonly int GivenWhat = WordLists.NumberOf("given-what");
    private static readonly int QualityStates = WordLists.NumberOf("quality-states");
    private static readonly int Bynames = WordLists.NumberOf("bynames");
    private static readonly int NoteKin = WordLists.NumberOf("note-kin");

    // "Storm was found under the caravan", "Storm had been out of education", "Bear ok in self": what only happens to people.
    private bool IsInState(int at)
    {
        if (at >= Tokens.Length || Tokens[at].BeginsSentence) return false;
        if (Line.MatchList(at, NoteStates) > 0) return true;
        var next = at;
        if (Tokens[next].Word.Text is "had" or "has" && next + 1 < Tokens.Length && Tokens[next + 1].Word.Text == "been") next += 2;
        else if (Tokens[next].Word.Text is "was" or "is" or "isn't" or "wasn't") next++;
        else return false;
        if (next < Tokens.Length && Tokens[next].Word.Text is "not" or "also" or "still" or "then" or "only" or "often" or "never") next++;
        return next < Tokens.Length && (Line.MatchList(next, PersonStates) > 0 || Line.MatchList(next, NoteStates) > 0);
    }

    // "Patience was rewarded": what becomes of a quality and not of a child.
    private bool IsOfQuality(int verb) =>
        Tokens[verb].Word.Text is "was" or "is" && verb + 1 < Tokens.Length && Line.MatchList(verb + 1, QualityStates) > 0;

    // "Faith had stopped eating", "Grace told her teacher": what only people do. Seasons and hopes end, pass and fade.
    private bool ActsAsPerson(int at)
    {
        if (at >= Tokens.Length || Tokens[at].BeginsSentence) return false;
        ref readonly var verb = ref Tokens[at];
        if (IsUnwilling(at)) return true;
        // "Hope moved first", "Faith told her teacher": where a sentence begins any word has a capital.
        var isFirst = Tokens[at - 1].BeginsSentence && !story.TellsOfOneAt(at);
        if (isFirst && verb.Word.Text is "said" or "says") return !story.IsSurelyBusiness(at);
        if (isFirst) return verb.Is(Bodily) || (verb.Word.Text is "had" or "has" && at + 1 < Tokens.Length
            && (Tokens[at + 1].Is(Bodily) || HasWorkers(at + 1)));
        if (Line.MatchList(at, Bodily) > 1) return true;
        if (verb.Is(Lists.PersonVerbs) && !verb.Is(PlainVerbs)) return true;
        if (verb.Word.Text is not ("had" or "has" or "hadn't" or "hasn't") || at + 1 >= Tokens.Length) return false;
        ref readonly var done = ref Tokens[at + 1];
        return done.IsWord && !done.Is(Fading) && (done.Is(Lists.PersonVerbs) || done.Is(Past) || done.Is(Bodily)
            || done.Word.Text.EndsWith("ed", StringComparison.Ordinal));
    }

    // "April had three workers in a year"
    private bool HasWorkers(int at) =>
        Tokens[at].Word.Number > 0 && at + 1 < Tokens.Length && (Tokens[at + 1].Is(Lists.Workers) || Tokens[at + 1].Word.Text == "workers");

    // "Justice did not want to go home"
    private bool IsUnwilling(int at)
    {
        if (Tokens[at].Word.Text is not ("did" or "does" or "didn't" or "doesn't" or "didnt")) return false;
        var next = at + 1 < Tokens.Length && Tokens[at + 1].Word.Text == "not" ? at + 2 : at + 1;
        return next < Tokens.Length && Tokens[next].Word.Text is "want" or "like" or "know" or "eat" or "sleep" or "speak" or "say"
            or "feel" or "understand" or "trust";
    }

    // "Angle has run off again": whatever English makes of a word, with a capital inside a sentence it is whoever did that.
    private bool IsDoer(CapitalRun run, SentenceStory sentence)
    {
        ref readonly var first = ref Tokens[run.First];
        if (run.First > 1 && run.End < Tokens.Length && first.Is(GivenWords) && Tokens[run.First - 1].Word.Text is "was" or "is"
            && Tokens[run.End].Word.Text is "who" or "whose") return true;
        if (run.End - run.First > 1 || run.First == 0 || first.BeginsSentence || first.IsShouted || first.IsPossessive
            || first.NameLength < 3
            || first.Is(Lists.Capitals) || first.Is(NeverNames) || first.Is(Lists.Bodies) || first.Is(Lists.Workers) || first.Is(Lists.Kin)
            || first.Is(Lists.People) || first.Is(Lists.PlaceKinds) || first.Word.Number >= 0) return false;
        ref readonly var before = ref Tokens[run.First - 1];
        if (!(before.IsWord || before.IsSign(',')) || before.Is(NoNamesBehind) || before.Is(Lists.Near)) return false;
        // "It was Teddy who rang the police"
        if (before.Word.Text is "was" or "is" && run.End < Tokens.Length && Tokens[run.End].Word.Text is "who" or "whose") return true;
        if (before.IsCapital) return false;
        return !sentence.IsPublic && !sentence.IsPractice && !sentence.IsAttendance && !story.IsMinutes && ActsAsPerson(run.End);
    }

    // "anything by Brid Featherstone": a first name before an author whom everybody may know, where nobody is told of.
    private bool IsBeforeAuthor(CapitalRun run, SentenceStory sentence) =>
        IsOperation(run, sentence) || !sentence.IsStory && run.End < Tokens.Length && run.End - run.First == 1
        && !Tokens[run.First].IsPossessive && reader.IsPublic(run.End) && !Tokens[run.End].Is(GroupKinds)
        && Tokens[run.End].IsCapital && !Tokens[run.End].BeginsSentence && Tokens[run.End].Is(Lists.Public) && !story.HasScene(run.First);

    // "Operation Yewtree changed how police listen"
    private bool IsOperation(CapitalRun run, SentenceStory sentence) =>
        !sentence.IsStory && run.First > 0
        && Tokens[run.First - 1] is { IsCapital: true, Word.Text: "operation" or "project" or "programme" }
        && run.End - run.First == 1 && !Tokens[run.First].Word.IsGiven;

    // "sibs = Storm, River and Ocean", "mum, SENCO, Art (joined late)": behind people and a sign.
    private bool IsAmongPeople(CapitalRun run)
    {
        ref readonly var first = ref Tokens[run.First];
        if (!first.Is(GivenWords) || run.First < 2 || first.NameLength < 3 || !HasNothingBehind(run.End)) return false;
        ref readonly var before = ref Tokens[run.First - 1];
        if (!before.IsSignOf(",=&+:(/") && before.Word.Text is not ("and" or "w")) return false;
        var at = run.First - 2;
        return Tokens[at].Is(Lists.Kin) || Tokens[at].Is(NoteKin) || (Tokens[at].Is(Lists.Workers) && before.IsSign(','));
    }

    // "| May | lives with her gran |": alone in a cell, with what a person does in the next.
    private bool IsCell(CapitalRun run) =>
        Tokens[run.First].Is(GivenWords) && run.First > 0 && Tokens[run.First - 1].IsSign('|') && run.End + 1 < Tokens.Length
        && Tokens[run.End].IsSign('|') && (Tokens[run.End + 1].Is(Lists.PersonVerbs) || Line.MatchList(run.End + 1, NoteStates) > 0
            || Line.MatchList(run.End + 1, PersonStates) > 0);

    // Whether the clause ends behind a name, or another person follows.
    private bool HasNothingBehind(int at) =>
        at >= Tokens.Length || Tokens[at].BeginsSentence || Tokens[at].Kind == TokenKind.Sign
        || Tokens[at].Word.Text is "and" or "was" or "were" or "is" or "had" or "has" or "both" or "who" or "all" or "not";

    // "Get in that car, Wren, now!": somebody who is spoken to.
    private bool IsCalledTo(CapitalRun run) =>
        Tokens[run.First].Is(GivenWords) && run.End - run.First == 1 && run.First > 2 && Tokens[run.First - 1].IsSign(',')
        && run.End < Tokens.Length && Tokens[run.End].IsSignOf(",!?") && Line.Text.AsSpan().ContainsAny("\"“”");

    // "Little Mo runs the line", "Big Kev"
    private bool IsBynamed(CapitalRun run, SentenceStory sentence) =>
        run.End - run.First == 2 && Tokens[run.First].Is(Bynames)
        && (Tokens[run.First + 1].Is(GivenWords) || Tokens[run.First + 1].Word.IsGiven)
        && !Tokens[run.First + 1].Is(Lists.Capitals) && !sentence.IsPublic && !sentence.IsPractice
        && !(run.End < Tokens.Length && Tokens[run.End].IsCapital);

    // "Mum's bf \"Spud\" in property": one word in quotation marks behind a person's.
    private bool IsNickname(CapitalRun run)
    {
        if (run.First < 2 || run.End - run.First > 1 || run.End >= Tokens.Length || Tokens[run.First].NameLength < 3) return false;
        var isQuoted = Tokens[run.First - 1].IsSignOf("\"“‘'") && Tokens[run.End].IsSignOf("\"”’'");
        ref readonly var person = ref Tokens[run.First - 2];
        return isQuoted && (person.Is(Lists.Kin) || person.Is(NoteKin)) && !person.IsPossessive;
    }

    private bool IsNamed(CapitalRun run)
    {
        var before = run.First - 1;
        if (before >= 0 && Tokens[before].IsSignOf(",(\"“'‘:")) before--;
        if (before < 0 || Tokens[run.First].BeginsSentence) return false;
        for (var at = Math.Max(0, before - 2); at <= before; at++)
        {
            if (Line.MatchList(at, Naming) == before - at + 1) return true;
        }
        return Tokens[before].Is(Lists.Kin) && !Tokens[before].IsPossessive && before == run.First - 1 && Tokens[run.First].Is(GivenWords);
    }

    // "The cook gave Grace a second dinner"
    private bool IsDoneTo(CapitalRun run) =>
        run.End - run.First == 1 && run.First > 0 && run.End < Tokens.Length && !Tokens[run.First].BeginsSentence
        && Tokens[run.First].Is(GivenWords) && !Tokens[run.First].Is(Lists.Capitals) && Tokens[run.First - 1].Is(GivenTo)
        && Tokens[run.End].Is(GivenWhat);

    // "Tom Brook had a key", "Grace Field, next door, had kept a diary": no list knows the second word for anything else.
    private bool IsNameInFull(CapitalRun run) =>
        run.End - run.First == 2 && !Tokens[run.First].Is(Lists.Capitals) && !Tokens[run.First].IsPossessive
        && Tokens[run.First + 1] is { IsShouted: false, NameLength: > 2 } second && !second.Is(Lists.Bodies) && !second.Is(Lists.Works)
        && !second.Is(Lists.Workers) && !second.Is(Lists.People) && !second.Is(Lists.Kin);

    // "Lee Marsh had told two nurses", "Rowan Pike, next door": a surname that is a kind of place, of somebody who acts.
    private bool IsSurname(CapitalRun run) =>
        IsNameInFull(run) && Tokens[run.End - 1] is var surname && (surname.Is(SurnameKinds) || surname.Is(CapitalKinds))
        && !surname.Is(Lists.Bodies) && surname.Word.Text is not ("house" or "church" or "lodge" or "hall" or "park")
        && !IsAfterNear(run.First) && run.End < Tokens.Length && Tokens[run.End] is { BeginsSentence: false } next
        && (next.Is(Lists.PersonVerbs) || (surname.IsPossessive && next.Is(Lists.Kin)) || (next.IsSign(',') && !IsStreet(run))
            || next.Word.Text is "would" or "wouldn't");

    // A given name that is also a word.
    private bool IsPerson(CapitalRun run, SentenceStory sentence)
    {
        if (IsNamed(run) || IsDoneTo(run) || IsSurname(run)) return true;
        // "The Child's Journey Through Early Help": a title.
        if (run.End - run.First > 1 && Tokens[run.First + 1].Is(Lists.Near)) return false;
        var last = Tokens[run.End - 1];
        var isSurnamed = run.End - run.First > 1 && !Tokens[run.First + 1].Is(Lists.Capitals)
            && Line.MatchList(run.End - 1, Lists.PlaceKinds) == 0 && Line.MatchList(run.End - 1, Lists.Streets) == 0;
        if (isSurnamed && (!Tokens[run.First].BeginsSentence || IsNameInFull(run))) return true;
        var isLast = run.End == Tokens.Length || Tokens[run.End].Sentence != last.Sentence;
        if (isLast) return !Tokens[run.First].BeginsSentence && sentence.IsStory && !IsAfterNear(run.First);
        ref readonly var next = ref Tokens[run.End];
        if (last.IsPossessive)
            return next.Is(Belongings) || (next.IsWord && (Line.MatchList(run.End, Belongings) > 0
                || (!next.IsCapital && story.IsSurelyCase(run.First))));
        if (!Tokens[run.First].BeginsSentence)
        {
            return (sentence.IsStory || next.Is(Lists.PersonVerbs)) && (!Tokens[run.First].Is(Lists.Capitals) || ActsAsPerson(run.End))
                && !IsAfterNear(run.First) && next.Word.Text is not ("time" or "term" or "day");
        }
        // "Hope was sick twice", "Storm had been out of education", "Bear ok in self"
        if (IsInState(run.End) || ActsAsPerson(run.End)) return true;
        // "River had been on the list since nursery"
        return (sentence.TellsOfOne || story.IsSurelyCase(run.First)) && !IsOfQuality(run.End)
            && (next.Is(Lists.PersonVerbs) || next.Word.Text is "was" or "had" or "is" or "has");
    }
}
