using LearningHub.Safety.Findings;
using LearningHub.Safety.Identifiers;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Phrases;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>Judges one run of words with capitals: nothing, a name, a place or an address.</summary>
internal readonly partial struct RunJudge(LineStory story, RunReader reader, PublicContext context)
{
    /// <summary>Given names that are also words.</summary>
    public static readonly int GivenWords = WordLists.NumberOf("given-words");
    private static readonly int PersonStates = WordLists.NumberOf("person-states");
    private static readonly int Naming = WordLists.NumberOf("naming");
    private static readonly int Craft = WordLists.NumberOf("craft");
    private static readonly int Pets = WordLists.NumberOf("pets");
    private static readonly int PubNames = WordLists.NumberOf("pub-names");
    private static readonly int Prefixes = WordLists.NumberOf("place-prefixes");
    private static readonly int Directed = WordLists.NumberOf("directed-words");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int Clans = WordLists.NumberOf("clans");
    private static readonly int Belongings = WordLists.NumberOf("belongings");
    private static readonly int HouseWords = WordLists.NumberOf("house-words");
    private static readonly RuleSet VenueRules = RuleBook.GetRules("venue");
    /// <summary>Chains of shops.</summary>
    public static readonly int Chains = WordLists.NumberOf("chains");
    private static readonly int CapitalKinds = WordLists.NumberOf("capital-kinds");
    private static readonly int Numbered = WordLists.NumberOf("paragraph-words");
    private static readonly int GroupKinds = WordLists.NumberOf("group-kinds");
    private static readonly int Landmarks = WordLists.NumberOf("landmarks");
    private static readonly int NamedHouses = WordLists.NumberOf("named-houses");
    private static readonly int PlainStreets = WordLists.NumberOf("plain-streets");
    private static readonly int Illnesses = WordLists.NumberOf("illnesses");
    private static readonly int IllnessEndings = WordLists.NumberOf("illness-endings");

    private TokenLine Line => story.Line;

    private Token[] Tokens => story.Line.Tokens;

    /// <summary>What a run is, and which of its words; null if it gives nobody away.</summary>
    public (CapitalRun Run, SafetyKind Kind)? Judge(CapitalRun run)
    {
        if (Line.MayHold(Chains) && IsShop(run, story.At(run.First))) return (run, SafetyKind.Place);
        if (AreaPlace(run) is { } named) return Placed(named, story.At(run.First));
        run = Trim(run);
        if (run.First >= run.End) return null;
        var sentence = story.At(run.First);
        var beginsLink = Line.Line.LinkAt(Tokens[run.First].Start) == Tokens[run.First].Start;
        if (beginsLink && !sentence.TellsOfOne) return null;
        if (Line.MatchList(run.First, Lists.OwnPlaces) > 0 && (sentence.IsStory || !sentence.IsPublic)) return (run, SafetyKind.Place);
        if (IsAnyName(run, sentence)) return null;
        if (IsForeign(run) || IsBeforeAuthor(run, sentence) || BeginsAsTitle(run) || PublicContext.IsNamedThing(story, run)) return null;
        if (IsSaint(run.First, run.End) && run.End - run.First == 2 && !context.Has(story, run)) return Placed(run, sentence);
        var isStrong = HasStrong(run);
        var hasTitle = HasTitle(run, out var titled);
        var isOfNobody = sentence is { IsStory: false, TellsOfOne: false };
        if (isStrong && !hasTitle && (IsCompound(run) || (isOfNobody && IsMisspelt(run) && !IsLabelledPlace(run)))) return null;
        if (hasTitle && (IsPet(titled) || IsPet(run))) return (titled, SafetyKind.Name);
        if (isStrong || hasTitle)
            return context.Has(story, run, hasTitle && sentence.IsStory) ? null : Strong(hasTitle ? titled : run, hasTitle, sentence);
        return beginsLink || BeginsTitle(run.First) ? null : Weak(run, sentence);
    }

    // "behind the Lidl", "at Premier Inn"
    private bool IsShop(CapitalRun run, SentenceStory sentence)
    {
        if (sentence.IsAttendance) return false;
        if (!sentence.IsStory && (sentence.IsPublic || sentence.IsPractice)) return false;
        var isAfterThe = run.First > 1 && Tokens[run.First - 1].Word.Text == "the" && Tokens[run.First - 2].IsWord;
        // "to a McDonald's": any of many.
        if (run.First > 0 && Tokens[run.First - 1].Word.Text is "a" or "any") return false;
        if (!isAfterThe && !IsAfterNear(run.First) && !HasKindBefore(run.First)) return false;
        for (var at = run.First; at < run.End; at++)
        {
            if (Line.MatchList(at, Chains) > 0) return true;
        }
        return false;
    }

    // "the skate park by Morrisons"
    private bool HasKindBefore(int first)
    {
        for (var at = Math.Max(0, first - 4); at < first; at++)
        {
            if (Line.MatchList(at, Lists.PlaceKinds) > 0) return true;
        }
        return false;
    }

    // "at the Minster", "behind the Infirmary"
    private bool IsLandmark(CapitalRun run) =>
        run.End - run.First == 1 && Tokens[run.First].Is(Landmarks) && !Tokens[run.First].BeginsSentence && run.First > 1
        && Tokens[run.First - 1].Word.Text == "the" && Tokens[run.First - 2].Is(Lists.Near);

    // "Barcode 5012": a word of two ordinary words that begins a sentence.
    private bool IsCompound(CapitalRun run)
    {
        var token = Tokens[run.First];
        if (run.End - run.First > 1 || !token.BeginsSentence || token.Word.IsGiven || token.Word.IsTown || token.IsPossessive) return false;
        if (run.End < Tokens.Length && (Tokens[run.End].Is(Lists.PersonVerbs) || Tokens[run.End].Is(Clans))) return false;
        var text = token.Word.Text;
        if (text.EndsWith("ing", StringComparison.Ordinal) && (WordBook.Find(text.AsSpan(0, text.Length - 3)) & WordFlags.Ordinary) != 0)
            return true;
        for (var cut = 3; cut <= text.Length - 3; cut++)
        {
            if ((WordBook.Find(text.AsSpan(0, cut)) & WordBook.Find(text.AsSpan(cut)) & WordFlags.Ordinary) != 0) return true;
        }
        return false;
    }

    // Words at the front that only begin the sentence, or that reports write with a capital.
    private CapitalRun Trim(CapitalRun run)
    {
        var first = run.First;
        while (first < run.End && IsDull(first) && !Tokens[first].Is(Lists.Titles) && !IsSaint(first, run.End)) first++;
        while (first < run.End && !Tokens[first].IsCapital) first++;
        return first < run.End ? run with { First = first } : new CapitalRun(run.End, run.End);
    }

    // "St Chad's CE": "st" begins a name wherever it stands before another capital.
    private bool IsSaint(int at, int end) =>
        at + 1 < end && Tokens[at].Word.Text is "st" or "saint" && Tokens[at + 1].IsCapital && Tokens[at + 1].IsWord;

    private bool IsDull(int at)
    {
        var token = Tokens[at];
        if (!token.IsCapital) return true;
        if (token.Word.IsGiven && !token.Word.IsOrdinary) return false;
        if (token.Is(GivenWords) || (token.Word.IsTown && !token.Word.IsOrdinary)) return false;
        if (!token.Word.IsOrdinary) return token.Is(Lists.Capitals);
        return token.BeginsSentence || (token.Is(Lists.Capitals) && !IsBeforePlaceKind(at));
    }

    private bool IsBeforePlaceKind(int at) =>
        at + 1 < Tokens.Length && !Tokens[at].BeginsSentence && Tokens[at + 1].IsCapital
        && (!Tokens[at + 1].Is(Lists.Capitals) || IsSurelyStreet(at + 1));

    // "Station Road", but not "Family Court"
    private bool IsSurelyStreet(int at) => Tokens[at].Word.Text is "road" or "street" or "lane" or "avenue" or "terrace";

    private bool HasStrong(CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].IsCapital && reader.IsUnknown(at) && !reader.IsPublic(at)) return true;
        }
        return false;
    }

    private bool HasTitle(CapitalRun run, out CapitalRun titled)
    {
        titled = run;
        for (var at = run.First; at < run.End - 1; at++)
        {
            if (Tokens[at].Is(Lists.Titles) && Tokens[at + 1].IsCapital
                && (!Tokens[at + 1].Is(Lists.Capitals) || Tokens[at + 1].Is(GivenWords)) && !Tokens[at + 1].Is(Lists.Titles))
            {
                titled = new CapitalRun(at, run.End);
                return true;
            }
        }
        var before = run.First - 1;
        if (before >= 0 && Tokens[before].IsSign('.')) before--;
        if (before < 0 || !Tokens[before].IsCapital || !Tokens[before].Is(Lists.Titles) || Tokens[run.First].Is(Lists.Capitals)
            && !Tokens[run.First].Is(GivenWords)) return false;
        titled = new CapitalRun(before, run.End);
        return true;
    }

    private (CapitalRun Run, SafetyKind Kind)? Strong(CapitalRun run, bool hasTitle, SentenceStory sentence)
    {
        if (!sentence.IsStory && (NumberJudge.IsPosted(Line, run.First) || NumberJudge.IsHeadedOffice(Line, run.First))) return null;
        if (hasTitle && PublicContext.HasPublicTitle(Line, run)) return null;
        if (hasTitle && IsPatron(run)) return Placed(run, sentence);
        if (hasTitle && IsOwnersKind(run)) return Placed(run with { End = run.End + 1 }, sentence);
        if (IsBehindKind(run)) return Placed(run, sentence);
        if (!hasTitle && IsBeforeSiblings(run)) return (run, SafetyKind.Name);
        if (Tokens[run.First].Word.Text is "st" or "saint" && run.End - run.First == 2) return Placed(run, sentence);
        if (!hasTitle && !sentence.IsStory && !story.TellsOfOne && !story.HasScene(run.First) && IsEachLargeTown(run)) return null;
        if (!hasTitle && IsWelshWord(run)) return null;
        if (!hasTitle && IsDoubleClan(run)) return (run, SafetyKind.Name);
        if (!hasTitle && (IsThe(run) || IsOfPlace(run))) return Placed(run, sentence);
        if (!hasTitle && (HasPlaceForm(run) || IsBehindPlace(run))) return Placed(run, sentence);
        if (!hasTitle && (IsBehindKin(run.First) || (Tokens[run.First].Is(Lists.Kin) && run.End - run.First > 1)))
            return (run, SafetyKind.Name);
        if (!hasTitle && IsBesideKind(run)) return Placed(run, sentence);
        if (!hasTitle && IsBeforeGroup(run)) return Placed(run with { End = run.End + 1 }, sentence);
        if (!hasTitle && (IsGroup(run) || IsShopOfOwner(run))) return Placed(run, sentence);
        if (!hasTitle && IsOwnersPlace(run)) return Placed(run with { End = run.End + 1 }, sentence);
        if (!hasTitle && (IsSurnamed(run) || IsClanPlural(run))) return (run, SafetyKind.Name);
        if (!hasTitle && OwnsPlaceAtSchool(run)) return (run, SafetyKind.Name);
        if (!hasTitle && PlaceBehind(run) is { } place) return Placed(place, sentence);
        if (!hasTitle && run.End < Tokens.Length && (Tokens[run.End].Is(IllnessEndings) || Tokens[run.End].Is(Illnesses)))
            return (run with { End = run.End + 1 }, SafetyKind.Detail);
        if (!hasTitle && (HasPrefix(run) || IsLabelledPlace(run) || IsBeforeArea(run))) return (run, SafetyKind.Place);
        if (!hasTitle && (IsPlaced(run) || IsNumbered(run)) && !IsActing(run)) return Placed(run, sentence);
        if (!hasTitle && run.End - run.First > 1 && IsEachTown(run) && !IsActing(run)) return Placed(run, sentence);
        if (!hasTitle && !HasGiven(run) && (IsTown(run) || IsAfterNear(run.First)) && !IsActing(run)) return Placed(run, sentence);
        return (run, SafetyKind.Name);
    }

    // "Baby Oakley": a town in another sentence.
    private bool IsBehindKin(int first) =>
        first > 0 && Tokens[first - 1].IsCapital && Tokens[first - 1].Is(Lists.Kin) && !Tokens[first - 1].IsPossessive
        && !Tokens[first].BeginsSentence;

    // "Rushmere Colts", "Ashby Tyres": a team, a band or a firm leads to people as a place does.
    private bool IsGroup(CapitalRun run)
    {
        if (run.End - run.First < 2 || !Tokens[run.End - 1].Is(GroupKinds)) return false;
        return !Tokens[run.First].Is(Lists.Titles) && !Tokens[run.End - 1].BeginsSentence;
    }

    private (CapitalRun Run, SafetyKind Kind)? Placed(CapitalRun run, SentenceStory sentence)
    {
        var house = HouseBefore(run.First);
        var isAddress = house < run.First && (Tokens[house].Is(HouseWords) || IsStreet(run));
        if (NearWords.IsAfterWay(Line, run.First) && !IsBig(run)) return (run, SafetyKind.Place);
        if (sentence is { TellsOfOne: false, HasEvent: false } && NumberJudge.IsOffice(Line, Tokens[run.First].Start)) return null;
        if (isAddress && !(sentence.IsPublic && !sentence.IsStory)) return (run with { First = house }, SafetyKind.StreetAddress);
        if (IsNamedHouse(run) && !(sentence.IsPublic && !sentence.IsStory))
            return (run with { First = NamedHouseStart(run) }, SafetyKind.StreetAddress);
        if (!sentence.IsStory && (sentence.IsAttendance || (IsVenue(run) && !IsGroup(run)) || IsLargeTown(run))) return null;
        if (!sentence.IsStory && (sentence.IsPublic || sentence.IsPractice) && (IsTown(run) || !HasStrong(run))) return null;
        return house < run.First ? (run with { First = house }, SafetyKind.StreetAddress) : (run, SafetyKind.Place);
    }

    private bool IsBig(CapitalRun run) => (Tokens[run.First].Word.Flags & WordFlags.BigTown) != 0;

    private bool IsStreet(CapitalRun run) => Line.MatchList(run.End - 1, Lists.Streets) > 0;

    // "Rose Cottage, Back Lane"
    private bool IsNamedHouse(CapitalRun run) =>
        IsStreet(run) && run.First > 1 && Tokens[run.First - 1].IsSign(',') && Tokens[run.First - 2].Is(NamedHouses)
        && Tokens[run.First - 2].IsCapital;

    private int NamedHouseStart(CapitalRun run)
    {
        var first = run.First - 2;
        while (first > 0 && Tokens[first - 1].IsCapital && !Tokens[first - 1].BeginsSentence) first--;
        return first;
    }

    // "14 Meadow Lane", "flat 88 Telford Heights", "pitch 9, Three Oaks"
    private int HouseBefore(int first)
    {
        var at = first - 1;
        if (at > 0 && Tokens[at].IsSign(',')) at--;
        if (at < 0 || Tokens[at].Kind == TokenKind.Sign || Tokens[at].Word.Number is < 0 or > 9999 && Tokens[at].Kind != TokenKind.Code)
            return first;
        // "the 2024 Euros"
        if (at > 0 && Tokens[at - 1].Word.Text == "the" && Tokens[at].Kind == TokenKind.Number) return first;
        if (Tokens[at].Kind == TokenKind.Code && Tokens[at].Length > 5) return first;
        if (Tokens[at].Kind == TokenKind.Word && (at == 0 || !Tokens[at - 1].Is(HouseWords))) return first;
        if (at > 0 && Tokens[at - 1].Is(Numbered) && !Tokens[at - 1].Is(HouseWords)) return first;
        return at > 0 && Tokens[at - 1].Is(HouseWords) ? at - 1 : at;
    }

    // The run with the kind of place behind it, or itself.
    private CapitalRun? EndsAsPlace(CapitalRun run) => run.End - run.First > 1 || IsAfterNear(run.First) ? PlaceBehind(run) : null;

    private CapitalRun? PlaceBehind(CapitalRun run)
    {
        var end = run.End;
        for (var hops = 0; hops < 3 && end < Tokens.Length && !Tokens[end - 1].BeginsSentence; hops++)
        {
            var length = Math.Max(Line.MatchList(end, Lists.PlaceKinds), Line.MatchList(end, Lists.Streets));
            if (length == 0 && Tokens[end].IsCapital && Tokens[end].Is(CapitalKinds) && !Tokens[end].BeginsSentence) length = 1;
            if (length > 0 && (Tokens[end].IsCapital || Line.MatchList(end, Lists.PlaceKinds) > 0 || Tokens[end].Is(PlainStreets)))
                return run with { End = end + length };
            // "Chronologies after a hospital stay" names no hospital.
            if (Tokens[end].Word.Text is "after" or "before" or "during" or "since" or "when" or "without" or "about") break;
            // "Ahmed the barber", "Niamh on the pier": what follows is no part of the name.
            if (!Tokens[end].IsCapital && (Tokens[end].Is(Lists.Near) || Tokens[end].Is(Determiners))) break;
            if (!Tokens[end].IsWord || !(Tokens[end].IsCapital || Tokens[end].Is(Lists.Capitals))) break;
            end++;
        }
        for (var at = run.First; at < run.End; at++)
        {
            if (at > run.First && (Line.MatchList(at, Lists.PlaceKinds) > 0 || Line.MatchList(at, Lists.Streets) > 0
                || (Tokens[at].Is(CapitalKinds) && Tokens[at].IsCapital))) return run;
        }
        return KindBefore(run.First) ? run : null;
    }

    // "Masjid Noor", "the Londis on", "Ward 26A at the Fairholme"
    private bool KindBefore(int first)
    {
        var at = first - 1;
        if (Line.MatchList(first, Lists.PlaceKinds) > 0 && first + 1 < Tokens.Length && Tokens[first + 1].IsCapital) return true;
        return at >= 0 && Tokens[at].IsWord && Line.MatchList(at, Lists.PlaceKinds) > 0 && Tokens[at].IsCapital
            && !Tokens[at].Is(Lists.Kin);
    }

    private bool HasGiven(CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].Word.IsGiven && !(Tokens[at].Word.IsTown && IsAfterNear(run.First))
                && !(at == run.First && IsAfterNear(run.First) && Tokens[at].Is(GivenWords))) return true;
        }
        return false;
    }

    private bool IsTown(CapitalRun run) =>
        IsEachTown(run) || (WordBook.Find(PublicContext.TextOf(Line, run).ToLowerInvariant().Replace('’', '\'')) & WordFlags.Town) != 0
        || (run.End - run.First == 1 && Tokens[run.First].Word.IsTown);

    // Where a course is held or an inspection was made.
    private bool IsVenue(CapitalRun run)
    {
        var (from, to) = story.SentenceOf(run.First);
        return story.IsMinutes || RuleBook.Has(VenueRules, Line, from, to);
    }

    // A town of which the text may speak without any family, or one that no word of place stands before.
    private bool IsLargeTown(CapitalRun run) =>
        IsTown(run) && (!IsAfterNear(run.First) || story.IsMinutes || (run.End - run.First > 1 && !EndsInKind(run))
            || (Tokens[run.First].Word.Flags & WordFlags.BigTown) != 0);

    // "at Fenwick Court": a town's name and a kind of place are no town.
    private bool EndsInKind(CapitalRun run) =>
        Line.MatchList(run.End - 1, Lists.PlaceKinds) > 0 || Line.MatchList(run.End - 1, Lists.Streets) > 0;

    private bool IsEachTown(CapitalRun run)
    {
        for (var at = run.First; at < run.End; at++)
        {
            if (Tokens[at].IsCapital && !Tokens[at].Word.IsTown && !Tokens[at].Is(Lists.Capitals)) return false;
        }
        return true;
    }

    // "Ashby ran off", but "Harlow has the highest rate".
    private bool IsActing(CapitalRun run) =>
        run.End < Tokens.Length && !Tokens[run.End].BeginsSentence && Tokens[run.End].Is(Lists.PersonVerbs) && !IsAfterNear(run.First)
        && !(IsTown(run) && Tokens[run.End].Word.Text is "has" or "had" or "is" or "was" or "will" or "did" or "does" or "saw" or "sees");

    private (CapitalRun Run, SafetyKind Kind)? Weak(CapitalRun run, SentenceStory sentence)
    {
        if (IsClan(run)) return (run, SafetyKind.Name);
        if ((sentence.IsStory || IsAfterNear(run.First)) && !IsNamed(run) && IsNamedAsPlace(run)) return Placed(run, sentence);
        if (IsBynamed(run, sentence) || IsCalledTo(run) || IsAmongPeople(run) || IsNickname(run) || IsCell(run))
            return (run, SafetyKind.Name);
        if (Tokens[run.First].Is(GivenWords) && (EndsAsPlace(run) is null || IsNamed(run) || IsSurname(run)) && IsPerson(run, sentence))
            return context.Has(story, run) || (!sentence.IsStory && IsVenue(run)) ? null : (run, SafetyKind.Name);
        if ((IsNamed(run) || IsPet(run) || IsAsked(run, sentence))
            && (!Tokens[run.First].Is(Lists.Capitals) || (Tokens[run.First].Is(GivenWords) && run.End - run.First == 1)))
            return (run, SafetyKind.Name);
        if (IsLabelledPlace(run) && run.End - run.First > 1 && !sentence.IsPublic && !sentence.IsPractice) return Placed(run, sentence);
        if (IsLandmark(run) && sentence is { IsStory: true, IsPublic: false }) return Placed(run, sentence);
        if (IsDoer(run, sentence)) return (run, SafetyKind.Name);
        if (IsNamedFirst(run) && sentence is { IsPublic: false, IsPractice: false }) return Placed(run, sentence);
        if (!HasOdd(run) || context.Has(story, run)) return null;
        var isTold = sentence.IsStory || story.TellsOfOne || (!sentence.IsPublic && story.HasScene(run.First));
        if (isTold && IsGroup(run)) return Placed(run, sentence);
        if (PlaceBehind(run) is { } place && (isTold || (IsPlaceTold(run) && !sentence.IsPublic && !sentence.IsPractice)))
            return Placed(place, sentence);
        if (IsNamedKind(run) && !IsVenue(run) && !sentence.IsAttendance) return Placed(run, sentence);
        if (!isTold) return IsNearPair(run, sentence) || IsNamedStreet(run, sentence) ? Placed(run, sentence) : null;
        if (IsPub(run)) return (run, SafetyKind.Place);
        if (IsAfterNear(run.First) || IsNearPair(run, sentence) || HouseBefore(run.First) < run.First) return Placed(run, sentence);
        if (IsTheNamed(run) && !sentence.IsPublic && !sentence.IsPractice) return Placed(run, sentence);
        return IsAsKnownTo(run, sentence) ? (run, SafetyKind.Name) : null;
    }

    // "by Kebab Palace", "on the Dunes holiday park"
    private bool IsPlaceTold(CapitalRun run) =>
        IsAfterNear(run.First) || (run.First > 1 && Tokens[run.First - 1].Is(Lists.Near));

    // "Nursery, that is Tumbledown Tots": two words of English with capitals behind a kind of place.
    private bool IsNamedKind(CapitalRun run)
    {
        if (run.End - run.First < 2 || Tokens[run.First].BeginsSentence || Tokens[run.First].Is(Lists.Capitals)) return false;
        var from = Math.Max(0, run.First - 5);
        for (var at = from; at < run.First; at++)
        {
            var isKind = Line.MatchList(at, Lists.PlaceKinds) > 0 || Tokens[at].Is(Craft);
            // "narrowboat Dozy Heron"
            var isBeside = at == run.First - 1 && Tokens[at].Is(Craft);
            if (isKind && Tokens[at].Sentence == Tokens[run.First].Sentence && (isBeside || IsApposed(at, run.First)))
                return true;
        }
        return false;
    }

    // Nothing but a comma, "that is", "called" or a bracket between the kind and the name.
    private bool IsApposed(int kind, int first)
    {
        for (var at = kind + 1; at < first; at++)
        {
            if (Tokens[at].Word.Text is not
                ("," or "(" or "the" or "that" or "is" or "was" or "called" or "named" or ":" or "“" or "\"" or "i.e" or "namely"))
                return false;
        }
        return first > kind + 1;
    }
}
