using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>Tells by the words around it that a name is public: an author, the holder of an office, a law, a work, an
/// organisation.</summary>
internal sealed partial class PublicContext(IReadOnlySet<string> authors)
{
    /// <summary>How many words the authors of a work take before its year.</summary>
    public const int LongestReference = 40;
    private const int LongestTitle = 10;
    private const int FarFromMaker = 6;
    private static readonly int Addressed = WordLists.NumberOf("forms-of-address");
    private static readonly int LocalHeads = WordLists.NumberOf("local-heads");
    private static readonly int NoteVerbs = WordLists.NumberOf("note-verbs");
    private static readonly int NotedOfOne = WordLists.NumberOf("noted-of-one");
    private static readonly int TownBodies = WordLists.NumberOf("town-bodies");
    private static readonly int Chairing = WordLists.NumberOf("chairing");
    private static readonly int OwnThings = WordLists.NumberOf("own-things");
    private static readonly int SeenOrMoved = WordLists.NumberOf("seen-or-moved");
    private static readonly int InPress = WordLists.NumberOf("in-press");
    private static readonly int Ranks = WordLists.NumberOf("ranks");
    private static readonly int Making = WordLists.NumberOf("making-words");
    private static readonly int PublicTitles = WordLists.NumberOf("public-titles");

    /// <summary>Whether a run of capitals names somebody or something public.</summary>
    /// <param name="story">The line.</param>
    /// <param name="run">The run.</param>
    /// <param name="isInStory">Whether it is a title and a name in the story of a family: what such a person wrote is no work.</param>
    public bool Has(LineStory story, CapitalRun run, bool isInStory = false)
    {
        var line = story.Line;
        if (authors.Contains(TextOf(line, run))) return true;
        // "Strategy mtg re TR Aspinall, police sent apologies": a meeting about one child is no board's.
        if (run.First > 0 && line.Tokens[run.First - 1].Word.Text == "re" && story.At(run.First).HasEvent) return false;
        return IsMaker(story, run) || (!isInStory && ((IsCited(line, run) && !IsWordOfVisit(story, run)) || IsAmongAuthors(story, run)))
            || (!IsPlaceOfOne(story, run) && !IsLocal(story, run) && !IsTownBody(story, run) && !line.Tokens[run.First].Is(Addressed)
                && IsBody(line, run)) || IsOfficeHolder(line, run) || IsListed(story, run)
            || IsFromBody(story, run) || IsSee(line, run) || IsLawCase(story, run)
            || HasLocalTitle(story, run)
            || (!isInStory && (IsKnown(story, run) || IsOfLearning(story, run)));
    }

    // "the Diocese of Chester", "the University of Keele"
    private static bool IsSee(TokenLine line, CapitalRun run)
    {
        var tokens = line.Tokens;
        return run.First > 1 && tokens[run.First - 1].Word.Text == "of"
            && tokens[run.First - 2].Word.Text is "diocese" or "archdiocese" or "college"
            or "university" or "bishop" or "archbishop" or "duke" or "duchess" or "earl" or "dean" or "moderator" or "convention"
            or "treaty" or "archdeacon";
    }

    // "Ben Hughes from the Essex Drug and Alcohol Partnership"
    private static bool IsFromBody(LineStory story, CapitalRun run)
    {
        var tokens = story.Line.Tokens;
        if (run.End + 2 >= tokens.Length || story.TellsOfOneAt(run.First) || run.End - run.First < 2) return false;
        if (tokens[run.End].Word.Text is not ("from" or "of" or "at")) return false;
        for (var at = run.End + 1; at < Math.Min(tokens.Length, run.End + 9) && tokens[at].IsWord; at++)
        {
            if (tokens[at].IsCapital && (tokens[at].Is(Lists.Bodies) || story.Line.MatchList(at, Lists.Bodies) > 0)) return true;
        }
        return false;
    }

    // "carried out by Ipsos", "delivered by Harper Lyle"
    private static bool IsMaker(LineStory story, CapitalRun run)
    {
        var line = story.Line;
        var tokens = line.Tokens;
        var first = FirstOfList(tokens, run.First);
        if (first < 2 || tokens[first - 1].Word.Text != "by" || story.TellsOfOneAt(first)) return false;
        // "the system used by Fernhollow Surgery": whoever uses something has not made it.
        if (line.MatchList(run.End - 1, Lists.PlaceKinds) > 0 && line.MatchList(run.End - 1, Lists.Bodies) == 0) return false;
        // "developed in Western Australia by Andrew Turnell"
        var reach = TellsOfNobody(story, first) ? FarFromMaker : 3;
        for (var at = first - 2; at >= Math.Max(0, first - reach) && tokens[at].Sentence == tokens[first].Sentence; at--)
        {
            if (tokens[at].Is(Making)) return true;
        }
        return false;
    }

    /// <summary>The words of a run.</summary>
    public static string TextOf(TokenLine line, CapitalRun run)
    {
        var last = line.Tokens[run.End - 1];
        return line.Text[line.Tokens[run.First].Start..(last.Start + last.NameLength)];
    }

    /// <summary>Whether a rank stands before a run, or begins it.</summary>
    public static bool HasPublicTitle(TokenLine line, CapitalRun run)
    {
        var before = run.First - 1;
        if (before >= 0 && line.Tokens[before].IsSign('.')) before--;
        return line.Tokens[run.First].Is(PublicTitles)
            || (before >= 0 && line.Tokens[before].IsCapital && line.Tokens[before].Is(PublicTitles));
    }

    // "Olusoga and Wójcik, 2021", "Brandon et al. (2020)", "May (2018) argues", "Jenny Wren's handbook"
    private static bool IsCited(TokenLine line, CapitalRun run)
    {
        var tokens = line.Tokens;
        var next = run.End;
        if (next >= tokens.Length) return IsYear(tokens, run.First - 1);
        // "Lancaster's Born into Care": a public work behind its author.
        if (tokens[run.End - 1].IsPossessive && tokens[next].IsCapital && line.MatchList(next, Lists.Public) > 1) return true;
        // "Inkerton Barracks found with dog mess", "Mia's reading book": nobody has written these.
        if (NearWords.StandBefore(line, run.First) && !HasYear(tokens, next, 3)) return false;
        var isOwn = tokens[run.End - 1].IsPossessive && line.MatchList(next, OwnThings) > 0;
        if (isOwn || (tokens[next].Word.Text == "found" && next + 1 < tokens.Length && IsFoundSo(tokens[next + 1]))) return false;
        for (var reach = next; reach < Math.Min(next + 3, tokens.Length); reach++)
        {
            var token = tokens[reach];
            if (IsYear(tokens, reach)) return !IsLifeSpan(tokens, reach) && (reach > next || !tokens[run.End - 1].Is(Lists.Months));
            if (line.MatchList(reach, Lists.Works) > 0 && (reach == next || tokens[run.End - 1].IsPossessive))
                return !IsNoteOfOne(tokens, reach);
            // "Adeyemi-Clarke (in press)"
            if (IsUnpublished(line, reach)) return true;
            if (token.IsSignOf("\"“‘'") && tokens[run.End - 1].IsPossessive) return HasYear(tokens, reach, LongestTitle);
            if (token.Kind == TokenKind.Sign && token.Word.Text[0] is '(' or ',' or '[') continue;
            if (token.IsWord && (tokens[run.End - 1].IsPossessive || token.Word.Text is "in")) continue;
            break;
        }
        if (tokens[next].Word.Text is "and" && next + 1 < tokens.Length && tokens[next + 1].Word.Text is "others" or "colleagues")
            return true;
        if (HasColleagues(tokens, run.First, next)) return true;
        if (tokens[next].IsSign(',') && next + 1 < tokens.Length && tokens[next + 1].Word.Text is "ed" or "eds" or "editor" or "editors")
            return true;
        if (tokens[next].Word.Text is "and" or "&" && next + 1 < tokens.Length && tokens[next + 1].IsCapital)
            return HasYear(tokens, next + 2, 4) || IsUnpublished(line, next + 3) || IsUnpublished(line, next + 4);
        // "Nakamura, Ibáñez and Sørensen, 2022"
        if (tokens[next].IsSign(',') && EndOfList(tokens, next) is var last && last > next + 3
            && (HasYear(tokens, last, 3) || IsUnpublished(line, last + 1))) return true;
        if (IsPairOfAuthors(tokens, next)) return true;
        // "Munro, E. (2011)", but not "Adeyemi-Clarke, T. brought to the custody desk"
        return tokens[next].IsSign(',') && next + 1 < tokens.Length && tokens[next + 1].IsCapital && tokens[next + 1].NameLength == 1
            && (HasYear(tokens, next + 2, LongestReference) || HasEdition(tokens, next + 2));
    }

    // "in press", "(undated)", behind names and a sign
    private static bool IsUnpublished(TokenLine line, int at) =>
        at > 0 && at < line.Tokens.Length && (line.MatchList(at, InPress) > 1
            || (line.Tokens[at - 1].IsSign('(') && line.Tokens[at].Word.Text is "undated" or "n.d" or "n.d." or "nd" or "forthcoming"));

    // "Horwath, J. and Platt, D. (eds), 3rd edn"
    private static bool HasEdition(Token[] tokens, int from)
    {
        for (var at = from; at < Math.Min(tokens.Length, from + LongestTitle); at++)
        {
            if (tokens[at].Word.Text is "eds" or "ed" or "edn" or "edition" or "vol" or "pp") return true;
        }
        return false;
    }

    // "Miss Orrell wrote it in the concern book", "Mrs Orrell noted his shoes": who writes of one child or to its home is no author.
    private static bool IsNoteOfOne(Token[] tokens, int verb) =>
        tokens[verb].Is(NoteVerbs) && verb + 1 < tokens.Length && tokens[verb + 1].Is(NotedOfOne);

    // "At the birth visit Tanya Riggs wrote \"lovely home\"": a word in a note is no work, where nothing speaks of books or research.
    private static bool IsWordOfVisit(LineStory story, CapitalRun run)
    {
        var tokens = story.Line.Tokens;
        if (run.End + 1 >= tokens.Length || !tokens[run.End].Is(NoteVerbs) || !tokens[run.End + 1].IsSignOf("\"“‘'")) return false;
        var (from, to) = story.SentenceOf(run.First);
        return !story.Line.HasEntry(Learning, from, to) && !HasYear(tokens, from, to - from);
    }

    // "Brandon, M. and Sidebotham, P."
    private static bool IsPairOfAuthors(Token[] tokens, int next)
    {
        if (EndOfInitial(tokens, next) is not (> 0 and var end) || end + 1 >= tokens.Length) return false;
        return tokens[end].Word.Text is "and" or "&" && tokens[end + 1].IsCapital && EndOfInitial(tokens, end + 2) > 0;
    }

    // The token behind a comma, an initial and its full stop; 0 if they do not stand there.
    private static int EndOfInitial(Token[] tokens, int at)
    {
        if (at + 1 >= tokens.Length || !tokens[at].IsSign(',') || !tokens[at + 1].IsCapital || tokens[at + 1].NameLength != 1) return 0;
        return at + 2 < tokens.Length && tokens[at + 2].IsSign('.') ? at + 3 : at + 2;
    }

    // "Brogan 2009–2023"
    private static bool IsLifeSpan(Token[] tokens, int year) =>
        year + 2 < tokens.Length && tokens[year + 1].IsSignOf("–—-") && IsYear(tokens, year + 2);

    private static bool IsFoundSo(in Token token) => token.Is(Lists.Near) || token.Word.Text is "with" or "dead" or "empty";

    // "Brandon, Sidebotham and their colleagues"
    private static bool HasColleagues(Token[] tokens, int first, int next)
    {
        for (var at = next; at < Math.Min(tokens.Length, next + 7) && tokens[at].Sentence == tokens[first].Sentence; at++)
        {
            if (tokens[at].Word.Text is "colleagues" or "co-authors" or "coauthors" or "co-author" or "al" or "others") return true;
            if (!tokens[at].IsCapital
                && tokens[at].Word.Text is not ("," or "and" or "her" or "his" or "their" or "et" or "&" or "with" or "many"))
                return false;
        }
        return false;
    }

    /// <summary>Whether a year stands within some tokens.</summary>
    public static bool HasYear(Token[] tokens, int from, int reach)
    {
        for (var at = from; at < Math.Min(from + reach, tokens.Length); at++)
        {
            if (IsYear(tokens, at)) return true;
        }
        return false;
    }

    private static bool IsYear(Token[] tokens, int at) =>
        at >= 0 && at < tokens.Length && tokens[at] is { Kind: TokenKind.Number, Length: 4, Word.Number: >= 1900 and < 2100 };

    // "Her placement at Gorsewell Secure Unit": the word of a body is a place's where one person is.
    private static bool IsPlaceOfOne(LineStory story, CapitalRun run) =>
        run.End - run.First > 1 && story.Line.MatchList(run.End - 1, Lists.PlaceKinds) > 0 && story.TellsOfOneAt(run.First)
        && NearWords.StandBefore(story.Line, run.First);

    // "from Skelby Sorting Office": a name that nobody knows, of a kind that every town has, in the story of a family.
    private static bool IsLocal(LineStory story, CapitalRun run)
    {
        var (line, tokens) = (story.Line, story.Line.Tokens);
        var isNamed = false;
        for (var at = run.First; at < run.End; at++)
        {
            if (tokens[at].IsCapital && !tokens[at].Is(Lists.Capitals) && !tokens[at].Is(LocalHeads)) isNamed = true;
        }
        if (!isNamed || story.At(run.First) is not { TellsOfOne: true }) return false;
        var last = run.End - 1;
        while (last + 1 < tokens.Length && last < run.End + 2 && tokens[last + 1].IsWord && !tokens[last + 1].BeginsSentence
            && (tokens[last + 1].IsCapital || line.MatchList(last + 1, LocalHeads) > 0)) last++;
        return last > run.First && tokens[last].Is(LocalHeads);
    }

    // "Hollin Lane Surgery took all of them off its list": a body that a town knows is no public one, unless public business is told.
    private static bool IsTownBody(LineStory story, CapitalRun run)
    {
        if (story.IsMinutes || story.At(run.First) is { IsPublic: true } or { IsPractice: true }) return false;
        var (tokens, end) = (story.Line.Tokens, run.End);
        while (end < tokens.Length && tokens[end].IsCapital && !tokens[end].BeginsSentence) end++;
        return end - run.First > 1 && (tokens[end - 1].Is(TownBodies) || story.Line.MatchList(end - 2, TownBodies) > 1);
    }

    private static bool IsBody(TokenLine line, CapitalRun run)
    {
        var last = line.Tokens[run.End - 1];
        // "Kofi's passport"
        if (last.IsPossessive && run.End < line.Tokens.Length && line.MatchList(run.End, OwnThings) > 0) return false;
        if (run.End - run.First > 1 && (last.Is(Lists.Bodies) || last.Is(Lists.Works))) return true;
        for (var at = run.First + 1; at < run.End; at++)
        {
            var word = line.Tokens[at].Word.Text;
            if (line.Tokens[at].IsCapital && word is "council" or "trust" or "partnership" or "constabulary") return true;
        }
        var end = run.End;
        while (end < line.Tokens.Length && end < run.End + 3 && line.Tokens[end].IsCapital && !line.Tokens[end].BeginsSentence) end++;
        if (end >= line.Tokens.Length || line.Tokens[end].BeginsSentence) return end > run.End && line.Tokens[end - 1].Is(Lists.Bodies);
        if (end > run.End && line.Tokens[end - 1].Is(Lists.Bodies)) return true;
        var next = line.Tokens[end];
        // "the Hendersons plan to move" is no plan.
        return line.MatchList(end, Lists.Bodies) > 0
            && next.Word.Text is not (
            "plan" or "report" or "order" or "force" or "line" or "week" or "month" or "day" or "times" or "test" or "rules" or "review"
            or "case");
    }

    private static bool IsOfficeHolder(TokenLine line, CapitalRun run)
    {
        if (HasPublicTitle(line, run)) return true;
        var tokens = line.Tokens;
        var next = run.End;
        if (IsNearFamily(tokens, next)) return false;
        if (next + 1 < tokens.Length && tokens[next].Kind == TokenKind.Sign && tokens[next].IsSignOf("(,-–:")
            && tokens[next + 1].Word.Text != "and")
        {
            var at = tokens[next + 1].Word.Text is "the" or "our" or "its" or "then" or "a" ? next + 2 : next + 1;
            if (at < tokens.Length && IsOffice(line, at, Math.Min(at + 4, tokens.Length))) return true;
        }
        // "DCI Amit Rao, who has chaired the subgroup for four years"
        if (next + 3 < tokens.Length && tokens[next].IsSign(',') && tokens[next + 1].Word.Text == "who"
            && (tokens[next + 2].Is(Chairing) || tokens[next + 3].Is(Chairing))) return true;
        // "Councillor Khan is the lead member"
        if (next + 2 < tokens.Length && tokens[next].Word.Text is "is" or "was" or "chairs" or "chaired" or "leads" or "led"
            && tokens[next + 1].Word.Text is "the" or "our" && IsOffice(line, next + 2, Math.Min(next + 5, tokens.Length))) return true;
        return IsOfficeBefore(line, run.First);
    }

    // "The lay member, Geoff Tattersall, lives next door to the family"
    private static bool IsNearFamily(Token[] tokens, int next) =>
        next + 3 < tokens.Length && tokens[next].IsSign(',') && (tokens[next + 1].Word.Text is "lives" or "lived" or "knows" or "knew"
            or "taught" or "fostered" || (tokens[next + 1].Word.Text == "had" && tokens[next + 2].Word.Text == "been"
                && tokens[next + 3].Word.Text is "the" or "their" or "her" or "his"));

    // "Independent Scrutineer Geraldine Oakes", "the chair, Geraldine Oakes"
    private static bool IsOfficeBefore(TokenLine line, int first)
    {
        for (var at = Math.Max(0, first - 6); at < first; at++)
        {
            var length = line.MatchList(at, Lists.Offices);
            if (length == 0 || line.MatchList(at, Lists.Workers) > 0) continue;
            // "Chief Constable Dawn Hill": a title that is part of an office begins the name.
            if (at + length == first || (at + length > first && line.Tokens[at].IsCapital)
                || (at + length == first - 1 && line.Tokens[first - 1].Kind == TokenKind.Sign && line.Tokens[first - 1].Word.Text[0] is ','
                or ':' or '-')) return true;
        }
        return false;
    }

    private static bool IsOffice(TokenLine line, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (line.Tokens[at].IsSign(')') || line.Tokens[at].BeginsSentence && at > from) return false;
            // "statement signed Abdulrahman Yusuf, housing form has it the other way round"
            if (line.Tokens[at].Word.Text is "form" or "file" or "letter" or "notes" or "records" or "list") return false;
            if (line.MatchList(at, Lists.Workers) > 0) return false;
            if (line.MatchList(at, Lists.Offices) > 0) return true;
        }
        return false;
    }

    // "Present: ...", "Action: Imran Sadiq to write to the committee"
    private static bool IsListed(LineStory story, CapitalRun run)
    {
        var sentence = story.At(run.First);
        var isInBrackets = run.End + 1 < story.Line.Tokens.Length && story.Line.Tokens[run.End].IsSign('(')
            && (story.Line.MatchList(run.End + 1, Lists.Workers) > 0 || story.Line.Tokens[run.End + 1].Is(Lists.Kin));
        if (isInBrackets && story.Line.Tokens[run.End + 1].Is(Lists.Kin)) return false;
        if (sentence.IsAttendance) return (!isInBrackets || !sentence.TellsOfOne) && !IsToBeSeen(story.Line.Tokens, run);
        if (!story.IsMinutes || isInBrackets) return false;
        return IsRanked(story.Line.Tokens, run)
            || (!sentence.TellsOfOne
                && (run.End - run.First > 1 || IsOfThosePresent(story, run) || IsBehindInitial(story.Line.Tokens, run)));
    }

    // "Action: HV to see Oluwatobiloba": whoever is to be seen is no member of the board.
    private static bool IsToBeSeen(Token[] tokens, CapitalRun run) =>
        run.First > 1 && tokens[run.First - 2].Word.Text == "to" && tokens[run.First - 1].Is(SeenOrMoved) && run.End - run.First == 1
        && !tokens[run.First].Is(Ranks);

    // "Ch Insp Owain Beddoe sent apologies", "Revd Achebe asked": in minutes a rank says that somebody was there as a member.
    private static bool IsRanked(Token[] tokens, CapitalRun run) =>
        !tokens[run.End - 1].IsPossessive && (tokens[run.First].Is(Ranks) || (run.First > 0 && tokens[run.First - 1].Is(Ranks))
        || (IsBehindInitial(tokens, run) && run.First > 2 && (tokens[run.First - 2].Is(Ranks) || tokens[run.First - 3].Is(Ranks))));

    // "J Tulloch gave an update", "M. Hallworth will write"
    private static bool IsBehindInitial(Token[] tokens, CapitalRun run)
    {
        var at = run.First > 0 && tokens[run.First - 1].IsSign('.') ? run.First - 2 : run.First - 1;
        return at >= 0 && tokens[at].IsCapital && tokens[at].NameLength == 1;
    }

    // "Present: DCI Owain Prosser. DCI Prosser will report": a surname of the list.
    private static bool IsOfThosePresent(LineStory story, CapitalRun run)
    {
        var tokens = story.Line.Tokens;
        for (var at = 0; at < run.First; at++)
        {
            if (tokens[at].IsCapital && tokens[at].Word.Text == tokens[run.End - 1].Word.Text && story.At(at).IsAttendance) return true;
        }
        return false;
    }
}
