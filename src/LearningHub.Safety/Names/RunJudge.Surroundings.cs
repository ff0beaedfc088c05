using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <content>What the words around a run say: a place, a pet, or a person to whom something was done.</content>
internal readonly partial struct RunJudge
{
    private static readonly int ClanWords = WordLists.NumberOf("clan-words");
    private static readonly int FilesOn = WordLists.NumberOf("files-on");
    private static readonly int SurnameKinds = WordLists.NumberOf("surname-kinds");
    private static readonly int SureNear = WordLists.NumberOf("sure-near");
    private static readonly int PlacedAfter = WordLists.NumberOf("placed-after");
    private static readonly int WithinPlace = WordLists.NumberOf("within-place");
    private static readonly int LeftWith = WordLists.NumberOf("left-with");
    private static readonly int Settlements = WordLists.NumberOf("settlements");
    private static readonly int PlaceJoints = WordLists.NumberOf("place-joints");
    private static readonly int DoneTo = WordLists.NumberOf("done-to");
    private static readonly int OddAnimals = WordLists.NumberOf("odd-animals");
    private static readonly int PlaceLabels = WordLists.NumberOf("place-labels");
    private static readonly int InPerson = WordLists.NumberOf("in-person");
    private static readonly int Determiners = WordLists.NumberOf("determiners");

    // "at Kurdish Kuts": a people or another public word may stand between.
    private bool IsAfterNear(int first)
    {
        while (first > 1 && Tokens[first - 1].IsCapital && reader.IsPublic(first - 1) && !Tokens[first - 1].BeginsSentence) first--;
        return NearWords.StandBefore(Line, first);
    }

    // "near Scar Top", "the car park of the Hanged Drover": two words with capitals behind a word of place are a place's name.
    private bool IsNearPair(CapitalRun run, SentenceStory sentence)
    {
        if (run.End - run.First < 2 || Tokens[run.First].BeginsSentence || sentence.IsPublic || sentence.IsPractice
            || sentence.IsAttendance || story.IsMinutes || Tokens[run.First].Is(Lists.Capitals)
            || Tokens[run.End - 1].Is(Lists.Capitals) || IsInTitle(run)) return false;
        var before = run.First - 1;
        var hasThe = before > 0 && Tokens[before].Word.Text == "the";
        if (hasThe) before--;
        return before >= 0 && Tokens[before].Is(Lists.Near) && (hasThe || Tokens[before].Is(SureNear)) && !IsDirected(before);
    }

    // "Hidden in Plain Sight was the name of the report"
    private bool IsInTitle(CapitalRun run) =>
        run.First > 1 && Tokens[run.First - 2].BeginsSentence && run.End + 2 < Tokens.Length && Tokens[run.End].Word.Text is "is" or "was"
        && Tokens[run.End + 1].Word.Text is "the" or "a" && Tokens[run.End + 2].Word.Text is "name" or "title" or "report" or "phrase";

    // "ex-vicarage, Pound Lane, neighbours have complained": a street has two capitals wherever it stands.
    private bool IsNamedStreet(CapitalRun run, SentenceStory sentence) =>
        (run.End - run.First is 2 or 3 || (run.End - run.First == 4 && Tokens[run.First + 1].Word.Text == "on"))
        && IsStreet(run) && !Tokens[run.First].BeginsSentence && !Tokens[run.First].Is(Lists.Capitals)
        && !sentence.IsPublic && !sentence.IsPractice && !sentence.IsAttendance && !story.IsMinutes;

    // "Miss Yvette's School of Dance": a title, an owner and a kind of place with a capital.
    private bool IsOwnersKind(CapitalRun run) =>
        Tokens[run.End - 1].IsPossessive && run.End < Tokens.Length && !Tokens[run.End].BeginsSentence
        && Line.MatchList(run.End, Lists.PlaceKinds) > 0 && Tokens[run.End].Is(Lists.PlaceKinds);

    // "His school, Bishop Ramsey,": a name between commas behind a kind of place.
    private bool IsBehindKind(CapitalRun run) =>
        run.First > 1 && Tokens[run.First - 1].IsSign(',') && !Tokens[run.First - 2].IsCapital
        && (Tokens[run.First - 2].Is(Lists.PlaceKinds) || Tokens[run.First - 2].Is(Settlements))
        && run.End < Tokens.Length && Tokens[run.End].IsSign(',') && run.First > 2
        && (Tokens[run.First - 3].Word.Text is "his" or "her" or "their" or "the" || Tokens[run.First - 3].IsPossessive);

    // "at Bishop Odo's, where she sings": a title of the church or the crown, with an owner's ending and nothing that is owned.
    private bool IsPatron(CapitalRun run) =>
        run.First > 0 && Tokens[run.End - 1].IsPossessive && Tokens[run.First].Is(Patrons) && Tokens[run.First - 1].Is(SureNear)
        && (run.End == Tokens.Length || !Tokens[run.End].IsWord);

    // "Jowan Pengelly's school place": what only a child has.
    private bool OwnsPlaceAtSchool(CapitalRun run) =>
        Tokens[run.End - 1].IsPossessive && run.End + 1 < Tokens.Length && Tokens[run.End].Word.Text is "school" or "nursery" or "college"
        && !Tokens[run.End].IsCapital && Tokens[run.End + 1].Word.Text is "place" or "places" or "bag" or "bags" or "shoes" or "uniform"
            or "report" or "reports" or "file" or "work" or "book" or "books" or "record" or "records" or "nurse" or "friends";

    // "the Bolton twins": a town has no brothers and sisters.
    private bool IsBeforeSiblings(CapitalRun run) =>
        run.End - run.First == 1 && run.End < Tokens.Length && Tokens[run.End].Is(Siblings);

    private static readonly int HouseParts = WordLists.NumberOf("house-parts");
    private static readonly int Patrons = WordLists.NumberOf("patrons");
    private static readonly int Siblings = WordLists.NumberOf("sibling-words");

    // "from the Trafford Centre", "at Kent House": in a family's story an area with a kind of place behind it is a place.
    private CapitalRun? AreaPlace(CapitalRun run)
    {
        var area = run.First - 1;
        if (area < 1 || !Tokens[area].Is(Lists.Areas) || !Tokens[area].IsCapital || Tokens[area].IsPossessive
            || Tokens[area].BeginsSentence) return null;
        ref readonly var kind = ref Tokens[run.First];
        if (!kind.Is(Lists.PlaceKinds) || kind.Is(Lists.Bodies) || kind.BeginsSentence || run.End - run.First > 1 || kind.IsPossessive)
            return null;
        var sentence = story.At(run.First);
        return sentence is { TellsOfOne: true, IsPublic: false, IsPractice: false } && NearWords.StandBefore(Line, area)
            ? new CapitalRun(area, run.End) : null;
    }

    // "he is Pádraig Óg Ward to his family": a first name and a kind of place that is a surname too, where no place stands.
    private bool IsSurnamed(CapitalRun run) =>
        run.End - run.First > 1 && run.First > 0 && Tokens[run.First].Word.IsGiven && !Tokens[run.First].Word.IsOrdinary
        && !Tokens[run.First].IsPossessive && Tokens[run.End - 1].IsCapital && Tokens[run.End - 1].Is(SurnameKinds)
        && !IsAfterNear(run.First) && Tokens[run.First - 1].Word.Text is not ("the" or "in" or "at" or "on" or "near")
        && (run.End == Tokens.Length || !Tokens[run.End].IsCapital);

    // "the fourth referral on the Mulhollands"
    private bool IsClanPlural(CapitalRun run) =>
        run.End - run.First == 1 && run.First > 1 && Tokens[run.First - 1].Word.Text == "the" && !Tokens[run.First].IsPossessive
        && Tokens[run.First].Word.Flags == WordFlags.None && Tokens[run.First].Word.Text.EndsWith('s')
        && (Tokens[run.First - 2].Word.Text is "about" or "of" or "with" or "by" or "for" or "against"
            || (Tokens[run.First - 2].Word.Text == "on" && run.First > 2 && Tokens[run.First - 3].Is(FilesOn)));

    // "Jak się pani czuje?": words of another language behind an opening quotation mark.
    private bool IsForeign(CapitalRun run)
    {
        if (run.First == 0 || run.End - run.First > 1 || !Tokens[run.First - 1].IsSignOf("\"“‘«")) return false;
        var strange = 0;
        for (var at = run.End; at < Math.Min(Tokens.Length, run.End + 3) && Tokens[at].IsWord; at++)
        {
            if (!Tokens[at].IsCapital && Tokens[at].NameLength > 2 && Tokens[at].Word.Flags == WordFlags.None) strange++;
        }
        return strange > 1;
    }

    // "at Rosie's Caff": an owner with another capital behind, where places stand.
    private bool IsOwnersPlace(CapitalRun run) =>
        Tokens[run.End - 1].IsPossessive && run.End < Tokens.Length && Tokens[run.End].IsCapital && !Tokens[run.End].BeginsSentence
        && !Tokens[run.End].IsShouted && !Tokens[run.End].Is(Lists.Capitals) && !Tokens[run.End].Is(Lists.Kin) && run.First > 0
        && Tokens[run.First - 1].Is(Lists.Near) && Tokens[run.First - 1].Word.Text is not ("of" or "to") && !IsDirected(run.First - 1);

    // "rooms over Doyle's the bookmaker's", "Rapid Ricky's, the karting track", "the gym above Patel's": an owner's name is a shop's where
    // a kind of place stands beside it.
    private bool IsShopOfOwner(CapitalRun run)
    {
        if (!Tokens[run.End - 1].IsPossessive || Tokens[run.End - 1].BeginsSentence) return false;
        var next = run.End < Tokens.Length && Tokens[run.End].IsSign(',') ? run.End + 1 : run.End;
        if (next + 1 < Tokens.Length && Tokens[next].Word.Text == "the"
            && (IsShopAt(next + 1) || (next + 2 < Tokens.Length && IsShopAt(next + 2)))) return true;
        return run.First > 1 && Tokens[run.First - 1].Word.Text is "over" or "above" or "under" or "below" or "behind" or "beside"
            && HasKindBefore(run.First);
    }

    private bool IsShopAt(int at) => Line.MatchList(at, Shopkeepers) > 0 || Line.MatchList(at, Lists.PlaceKinds) > 0;

    private static readonly int Shopkeepers = WordLists.NumberOf("shopkeepers");

    // "Placement: Brackenrigg (2 bed home)", "meet point = Tollemache crossroads", "Childminder (Little Acorns)": a label says where.
    private bool IsLabelledPlace(CapitalRun run)
    {
        var sign = run.First - 1;
        if (sign < 1 || Tokens[sign].Kind != TokenKind.Sign || Tokens[sign].Word.Text[0] is not (':' or '=' or '(' or '-' or '–'))
            return false;
        // "tc from school: Kayleigh not in again"
        if (run.End < Tokens.Length && Line.MatchList(run.End, NoteStates) > 0) return false;
        for (var at = sign - 1; at >= Math.Max(0, sign - 2); at--)
        {
            if (Line.MatchList(at, PlaceLabels) == sign - at) return true;
        }
        return false;
    }

    // "Knockananna, Co Wicklow": a name that nobody knows, with a county behind it.
    private bool IsBeforeArea(CapitalRun run)
    {
        if (run.End - run.First > 2 || run.End + 1 >= Tokens.Length || !Tokens[run.End].IsSign(',') || HasGiven(run)) return false;
        ref readonly var area = ref Tokens[run.End + 1];
        if (!area.IsCapital || area.BeginsSentence || Tokens[run.First - (run.First > 0 ? 1 : 0)].IsSign(',')) return false;
        return area.Word.Text is "co" or "county" || (area.Is(Lists.Areas) && Tokens[run.End - 1].Word.Flags == WordFlags.None);
    }

    // "The Coach and Horses had served her"
    private bool IsPub(CapitalRun run)
    {
        if (run.First == 0 || Tokens[run.First - 1].Word.Text != "the") return false;
        var length = Line.MatchList(run.First, PubNames);
        if (length > 1) return run.First + length <= run.End;
        // "at the Crown", but not "to the Crown Office"
        return length == 1 && run.End - run.First == 1 && run.First > 1
            && Tokens[run.First - 2].Is(WithinPlace)
            && !Tokens[run.First].BeginsSentence;
    }

    private bool IsDirected(int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 2); before--)
        {
            if (Line.MatchList(before, Directed) > 0) return true;
        }
        return false;
    }

    // "at Thorpe Leys", "HMP Wrenfield": behind a word that only places have, a word that is nobody's given name stays a place's.
    private bool IsPlaced(CapitalRun run)
    {
        if (run.First == 0 || Tokens[run.End - 1].IsPossessive || !Tokens[run.End - 1].IsCapital) return false;
        if (Tokens[run.First - 1].Is(PlacedAfter) && !IsDirected(run.First - 1))
            return HasNobodys(run) || EndsAsPlace(run) is not null || IsInside(run);
        // "On Inchgarrow he was moved": nobody is on a person.
        if (Tokens[run.First - 1] is { BeginsSentence: true, Word.Text: "on" } && run.End - run.First == 1)
            return Tokens[run.First].Word.Flags == WordFlags.None && run.End < Tokens.Length
                && Tokens[run.End].Word.Text is "he" or "she" or "they";
        return Tokens[run.First - 1].Word.Text == "left" && run.End - run.First == 1 && Tokens[run.First].Word.Flags == WordFlags.None
            && (run.End >= Tokens.Length || !Tokens[run.End].Is(LeftWith));
    }

    // "the only girl in Ashby", but not "she confided in Ashby": nothing is in a person but what is trusted or seen there.
    private bool IsInside(CapitalRun run) =>
        Tokens[run.First - 1].Word.Text is "in" or "near" && run.First > 1 && !Tokens[run.First - 2].Is(InPerson);

    // "at 14b Gwel an Mor", "to 6 Rhes Glandŵr"
    private bool IsNumbered(CapitalRun run) =>
        HouseBefore(run.First) is var house && house < run.First && house > 0 && Tokens[house - 1].Is(Lists.Near) && !HasGiven(run);

    // "HMP Wrenfield", "RAF Holbeach Fen"
    private bool HasPrefix(CapitalRun run) =>
        (run.First > 0 && Line.MatchList(run.First - 1, Prefixes) > 0 && Tokens[run.First - 1].IsCapital)
        || (Line.MatchList(run.First, Prefixes) > 0 && run.End - run.First > 1);

    // "Leeds and Sheffield have similar rates"
    private bool IsEachLargeTown(CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].IsCapital && (Tokens[at].Word.Flags & WordFlags.BigTown) == 0) return false;
        }
        return true;
    }

    // "in the toilets of the Arndale": nobody is "the" somebody, unless a family's name or a word for people follows.
    private bool IsThe(CapitalRun run)
    {
        if (run.First < 2 || Tokens[run.First - 1].Word.Text != "the" || Tokens[run.First - 1].IsCapital
            || !Tokens[run.First - 2].Is(Lists.Near))
            return false;
        if (Tokens[run.End - 1].IsPossessive || Tokens[run.End - 1].Word.Text.EndsWith('s')
            || IsDirected(run.First - 2)) return false;
        // "beside the Kyle fish shed"
        for (var at = run.End + 1; at < Math.Min(Tokens.Length, run.End + 3) && Tokens[at - 1].IsWord && !Tokens[at - 1].IsCapital; at++)
        {
            if (Line.MatchList(at, Lists.PlaceKinds) > 0 || Tokens[at].Is(Landmarks)) return true;
        }
        return run.End >= Tokens.Length || !Tokens[run.End].IsWord || Tokens[run.End].Is(Lists.Near) || Tokens[run.End].Is(Past);
    }

    // "Cafodd y plentyn": the first word of a sentence in Welsh.
    private bool IsWelshWord(CapitalRun run) =>
        run.End - run.First == 1 && Tokens[run.First].BeginsSentence && !Tokens[run.First].Word.IsGiven && story.IsWelsh;

    // "by the Garrowby-Leighs": two names in one, of several people.
    private bool IsDoubleClan(CapitalRun run)
    {
        if (run.End - run.First > 1 || run.First == 0 || Tokens[run.First - 1].Word.Text != "the" || Tokens[run.First].IsPossessive)
            return false;
        var text = Line.Text.AsSpan(Tokens[run.First].Start, Tokens[run.First].NameLength);
        var hyphen = text.IndexOf('-');
        return hyphen > 1 && text[^1] == 's' && hyphen + 2 < text.Length && char.IsUpper(text[hyphen + 1])
            && text.LastIndexOf('-') == hyphen;
    }

    // "in the townland of Drumnagreash", "the hamlet of Wincle", "the door of Rowanbrae"
    private bool IsOfPlace(CapitalRun run)
    {
        // "room 12 of the Seacrest"
        var of = run.First > 0 && Tokens[run.First - 1].Word.Text == "the" ? run.First - 2 : run.First - 1;
        if (of < 1 || Tokens[of].Word.Text != "of") return false;
        if (of < run.First - 1) return of > 1 && Tokens[of - 1].Word.Number >= 0 && Tokens[of - 2].Is(HouseWords);
        return Tokens[of - 1].Is(Settlements) || Tokens[of - 1].Is(HouseParts);
    }

    // "Maes-y-Coed", "Aston-under-Lyne"
    private bool HasPlaceForm(CapitalRun run)
    {
        var text = Tokens[run.First].Word.Text;
        if (run.End - run.First != 1) return false;
        var (first, last) = (text.IndexOf('-', StringComparison.Ordinal), text.LastIndexOf('-'));
        while (first >= 0 && first < last)
        {
            var next = text.IndexOf('-', first + 1);
            if (WordLists.Entries.ListsOf(text[(first + 1)..next]).Has(PlaceJoints)) return true;
            first = next;
        }
        return false;
    }

    // "at The Hub, Stokeleigh": a second name behind a comma says where the first is.
    private bool IsBehindPlace(CapitalRun run)
    {
        var at = run.First - 2;
        if (at < 1 || !Tokens[run.First - 1].IsSign(',') || !Tokens[at].IsCapital || HasGiven(run)) return false;
        while (at > 0 && run.First - at < 8 && (Tokens[at].IsCapital || Tokens[at].Word.Text is "of" or "and" or "the" or "'")) at--;
        return Tokens[at].Is(WithinPlace);
    }

    private bool HasNobodys(CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].IsCapital && !Tokens[at].Word.IsGiven) return true;
        }
        return false;
    }

    // "Nobody asked Ember anything": one word of English with a capital behind what is done to people.
    private bool IsAsked(CapitalRun run, SentenceStory sentence) =>
        run.End - run.First == 1 && run.First > 0 && !Tokens[run.First].BeginsSentence && !sentence.IsPublic && !sentence.IsPractice
        && !Tokens[run.First - 1].IsCapital && (Tokens[run.First - 1].Is(DoneTo) || IsQuestioned(run.First))
        && Line.MatchList(run.First, Lists.PlaceKinds) == 0 && !Tokens[run.First].Is(Lists.Workers) && !Tokens[run.First].Is(Lists.Bodies);

    // "Is Junior with you?"
    private bool IsQuestioned(int first) =>
        Tokens[first].Is(GivenWords) && Tokens[first - 1].BeginsSentence && first + 1 < Tokens.Length && !Tokens[first + 1].IsCapital
        && Tokens[first - 1].Word.Text is "is" or "was" or "has" or "did" or "does" or "had" or "where's";

    // "Her cat, Mittens, was", "for Biscuit, the old greyhound": a name beside the animal or the person that it is of.
    private bool IsPet(CapitalRun run)
    {
        if (Tokens[run.First].BeginsSentence) return false;
        var before = run.First - 1;
        if (before > 0 && (Tokens[before].IsSign(',') || Tokens[before].IsSign('('))
            && (Line.MatchList(before - 1, Pets) > 0 || Tokens[before - 1].Is(OddAnimals))) return true;
        if (before >= 0 && Line.MatchList(before, Pets) > 0) return true;
        // "Tern House, the mother and baby unit"
        if (run.End >= Tokens.Length || !Tokens[run.End].IsSign(',') || Line.MatchList(run.End - 1, Lists.PlaceKinds) > 0) return false;
        for (var at = run.End + 1; at < Math.Min(Tokens.Length, run.End + 5) && Tokens[at].IsWord; at++)
        {
            if (at == run.End + 1 && !Tokens[at].Is(Determiners)) return false;
            if (Line.MatchList(at, Pets) > 0 || Line.MatchList(at, Lists.Kin) > 0) return true;
        }
        return false;
    }

    private bool IsClan(CapitalRun run) =>
        run.First > 0 && Tokens[run.First - 1].Word.Text == "the" && run.End < Tokens.Length && Tokens[run.End].Is(Clans)
            && !Tokens[run.End - 1].Is(Lists.Capitals) && run.End - run.First == 1 && (HasOdd(run) || Tokens[run.First].Is(ClanWords));

    private bool HasOdd(CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].IsCapital && !Tokens[at].Is(Lists.Capitals) && !Tokens[at].BeginsSentence && !Tokens[at].Is(Lists.PlaceKinds))
                return true;
        }
        // "at Priory Park"
        if (run.End - run.First > 1 && Tokens[run.First].Is(Lists.PlaceKinds) && !Tokens[run.First].Is(Lists.Capitals)
            && !Tokens[run.First].BeginsSentence && Tokens[run.End - 1].Is(Lists.PlaceKinds) && IsAfterNear(run.First)) return true;
        // "at The Moorings": the capital of "The" makes a name of the kind.
        var the = Tokens[run.First].Word.Text == "the" ? run.First : run.First - 1;
        if (the > 0 && the + 1 < run.End && Tokens[the] is { IsCapital: true, BeginsSentence: false, Word.Text: "the" }
            && Tokens[the - 1].Is(Lists.Near) && !Tokens[the + 1].Is(Lists.Capitals)) return true;
        // "in Station Road"
        if (run.End - run.First == 2 && !Tokens[run.First].BeginsSentence && IsAfterNear(run.First)
            && IsSurelyStreet(run.End - 1)) return true;
        // "Dock Road"
        return run.End - run.First > 1 && IsStreet(run) && !Tokens[run.First].Is(Lists.Capitals) && !Tokens[run.First].BeginsSentence;
    }

    // The first capital of a link is that of a title: "a finding on Late referrals".
    private bool BeginsTitle(int first)
    {
        var link = Line.Line.LinkAt(Tokens[first].Start);
        if (link < 0 || Tokens[first].Is(GivenWords)) return false;
        for (var at = first - 1; at >= 0 && Tokens[at].Start >= link; at--)
        {
            if (Tokens[at].IsCapital && !Tokens[at].BeginsSentence) return false;
        }
        return true;
    }
}
