using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>
/// Names that are ordinary words, told by where they stand: before "himself", before "the youngest", before what only a person has, in
/// pairs, behind "Mr and Mrs". The capital says nothing here, since most of these words begin a sentence.
/// </summary>
internal static class StandingNameFinder
{
    private const int ReachOfOwn = 4;
    private static readonly int NeverNames = WordLists.NumberOf("never-names");
    private static readonly int BirthOrder = WordLists.NumberOf("birth-order");
    private static readonly int OwnThings = WordLists.NumberOf("own-things");
    private static readonly int Roles = WordLists.NumberOf("age-roles");
    private static readonly int Naming = WordLists.NumberOf("naming");
    private static readonly int SingularVerbs = WordLists.NumberOf("singular-verbs");
    private static readonly int NotOwned = WordLists.NumberOf("not-owned");
    private static readonly int Reflexives = WordLists.NumberOf("reflexives");
    private static readonly int Possessives = WordLists.NumberOf("possessives");
    private static readonly int Addressed = WordLists.NumberOf("forms-of-address");
    private static readonly int PlainVerbs = WordLists.NumberOf("plain-verbs");
    private static readonly int GradeWords = WordLists.NumberOf("grade-words");
    private static readonly int Pets = WordLists.NumberOf("pets");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int SmallWords = WordLists.NumberOf("nursery-words");
    private static readonly int Proverbs = WordLists.NumberOf("proverbs");
    private static readonly int[] NeverLists =
    [
        NeverNames, Lists.Kin, Lists.OnePerson, Lists.Workers, Lists.People, Lists.Bodies, Lists.Offices, Lists.Months, Lists.Public,
        Lists.Areas, Lists.Titles, Lists.Harmless, WordLists.NumberOf("days"), WordLists.NumberOf("feasts"),
    ];

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, PublicContext context, FoundList found)
    {
        if (!story.Line.HasCapital || story.IsMadeUp) return;
        for (var at = 0; at < story.Line.Tokens.Length; at++)
        {
            ref readonly var token = ref story.Line.Tokens[at];
            if (!token.IsCapital || !token.IsWord || story.Line.MatchList(at, Lists.Public) > 1) continue;
            if (story.Line.LengthOfFamous(at) > 0 || (token.Word.IsGiven && story.Line.HasEntry(Proverbs, Math.Max(0, at - 4), at + 1)))
                continue;
            var isPair = IsPlayfulPair(story, at);
            if (isPair || IsPluralOfOne(story, at))
            {
                var first = token.Start;
                found.TryAdd(new SafetyFinding(
                    SafetyKind.Place, story.Line.Line, first, story.Line.Tokens[isPair ? at + 1 : at].End - first,
                    Suggestion: NameFinder.PlaceAdvice));
                continue;
            }
            if (RunAt(story, at) is not { } run) continue;
            if (!IsFirstOfFamily(story.Line.Tokens, at) && context.Has(story, run, story.At(at).IsStory)) continue;
            var tokens = story.Line.Tokens;
            var start = tokens[run.First].Start;
            found.TryAdd(new SafetyFinding(
                SafetyKind.Name, story.Line.Line, start, tokens[run.End - 1].End - start, Suggestion: NameFinder.NameAdvice));
            at = run.End - 1;
        }
    }

    // "Sunbeams has written three times": a word for several with the verb of one is a name.
    private static bool IsPluralOfOne(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        var text = tokens[at].Word.Text;
        if (!tokens[at].BeginsSentence || at + 2 >= tokens.Length || tokens[at].IsShouted || tokens[at].IsPossessive || text.Length < 5
            || text[^1] != 's' || text[^2] is 's' or 'u' or 'i' || !CanBeName(tokens[at]) || !tokens[at + 1].Is(SingularVerbs)
            || (WordBook.Find(text.AsSpan(0, text.Length - 1)) & WordFlags.Ordinary) == 0) return false;
        return story.At(at) is { IsPublic: false, IsPractice: false };
    }

    // "Little Acorns had sent home a note": the capital of a second word of English makes a nursery's or a club's name of the two.
    private static bool IsPlayfulPair(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (!tokens[at].BeginsSentence || at + 2 >= tokens.Length || tokens[at].IsShouted || tokens[at].IsPossessive
            || !tokens[at].Word.IsOrdinary || !CanBeName(tokens[at]) || tokens[at].Is(RunJudge.GivenWords)) return false;
        ref readonly var second = ref tokens[at + 1];
        if (!second.IsWord || !second.IsCapital || second.IsShouted || second.BeginsSentence || !second.Word.IsOrdinary
            || !second.Word.Text.EndsWith('s') || second.Is(Lists.Workers) || second.Is(Lists.People) || second.Is(Lists.Kin)
            || second.Is(Lists.Areas) || second.Is(Lists.Bodies)) return false;
        var sentence = story.At(at);
        var isNursery = tokens[at].Is(SmallWords) && !sentence.IsPractice && tokens[at + 2].Word.Text is not ("is" or "are");
        if (sentence.IsPublic || !(sentence.IsStory || isNursery || story.HasScene(at))) return false;
        // "Little Puffins, in the old schoolhouse, had logged the same rash"
        if (isNursery && tokens[at + 2].IsSign(',') && at + 4 < tokens.Length && (tokens[at + 3].Is(Lists.Near)
            || tokens[at + 3].Word.Text is "the" or "a" or "his" or "her" or "their" or "our")) return true;
        return second.IsPossessive || tokens[at + 2].Is(Lists.PersonVerbs) || tokens[at + 2].Is(Lists.Near);
    }

    private static CapitalRun? RunAt(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        // "Dr Susan Tranter": a name in full that is public.
        if (at + 1 < tokens.Length && tokens[at].Is(Addressed) && story.Line.MatchList(at + 1, Lists.Public) > 1) return null;
        if (EndOfAddressed(tokens, at) is > 0 and var addressed) return new CapitalRun(at, addressed);
        if (at + 1 >= tokens.Length) return null;
        if (tokens[at].IsShouted) return IsPersonByLetters(tokens, at) ? new CapitalRun(at, at + 1) : null;
        if (IsFirstOfFamily(tokens, at) || IsBesideItsKin(story.Line, at)) return new CapitalRun(at, at + 1);
        if (at > 0 && IsClanInside(story, at)) return new CapitalRun(at, at + 1);
        if (IsClan(tokens, at)) return new CapitalRun(at + 1, at + 2);
        if (!CanBeName(tokens[at]) || !IsBare(tokens, at)) return null;
        if (EndOfPair(story, at) is > 0 and var pair) return new CapitalRun(at, pair);
        if (IsBeforeInitial(tokens, at) && !PublicContext.HasYear(tokens, at + 2, PublicContext.LongestReference))
            return new CapitalRun(at, at + 2);
        return IsApposed(story.Line, at) || Owns(story.Line, at) || ActsOnOwn(story.Line, at) || IsBesideKin(tokens, at)
            ? new CapitalRun(at, at + 1) : null;
    }

    // A word that no list keeps from being a name. Words with which reports mean no person may still be given names.
    private static bool CanBeName(in Token token)
    {
        if (token.NameLength < 3 || token.Word.Number >= 0) return false;
        if (token.Is(RunJudge.GivenWords)) return !token.Is(NeverNames);
        if (token.Is(Lists.Capitals)) return false;
        foreach (var list in NeverLists)
        {
            if (token.Is(list)) return false;
        }
        return true;
    }

    private static bool IsGivenLike(in Token token) =>
        token.Is(RunJudge.GivenWords) || (token.Word.IsGiven && !token.Is(Lists.Capitals)) || !token.Word.IsOrdinary;

    // No other word of the clause stands before it: "a bear", "his teddy".
    private static bool IsBare(Token[] tokens, int at) =>
        tokens[at].BeginsSentence || at == 0 || tokens[at - 1].Kind == TokenKind.Sign || !tokens[at - 1].IsCapital;

    // "Mr and Mrs Lord", "Mrs. d'Abreu", "Dr Foster": whoever is addressed so has a name, whatever English makes of it.
    private static int EndOfAddressed(Token[] tokens, int at)
    {
        if (!tokens[at].Is(Addressed) || tokens[at].IsPossessive) return 0;
        var next = at + 1;
        if (next < tokens.Length && tokens[next].IsSign('.')) next++;
        if (next + 1 < tokens.Length && tokens[next].Word.Text is "and" or "&" && tokens[next + 1].Is(Addressed))
        {
            next += 2;
            if (next < tokens.Length && tokens[next].IsSign('.')) next++;
        }
        // "Mr al-Hashimi"
        if (next < tokens.Length && tokens[next].Word.Text.StartsWith("al-", StringComparison.Ordinal)) return next + 1;
        if (next >= tokens.Length || !tokens[next].IsWord || !tokens[next].IsCapital || tokens[next].NameLength < 3
            || tokens[next].Is(Addressed) || tokens[next].IsShouted && tokens[next].NameLength < 4) return 0;
        // "Mrs Anna Church"
        while (next + 1 < tokens.Length && !tokens[next].IsPossessive && tokens[next + 1].IsWord && tokens[next + 1].IsCapital
            && !tokens[next + 1].BeginsSentence && !tokens[next + 1].IsShouted) next++;
        return next + 1;
    }

    // "The Frosts had moved": a word for several, with a capital, and "the".
    private static bool IsClan(Token[] tokens, int at) =>
        tokens[at].Word.Text == "the" && at + 2 < tokens.Length && tokens[at + 1].IsCapital && !tokens[at + 1].IsShouted
        && CanBeName(tokens[at + 1]) && tokens[at + 1].Word.Text.EndsWith('s') && !tokens[at + 1].IsPossessive
        && tokens[at + 2].Is(Lists.PersonVerbs) && !tokens[at + 1].Is(Lists.PlaceKinds) && tokens[at + 2].Word.Text is not ("is" or "was");

    // "Sunny and Star were placed apart", "Both twins, Faith and Grace, flinched"
    private static int EndOfPair(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        var end = at + 2;
        if (end >= tokens.Length || tokens[at + 1].Word.Text is not ("and" or "&") || !tokens[end].IsCapital || tokens[end].IsShouted
            || !IsGivenLike(tokens[at]) || !IsGivenLike(tokens[end]) || !CanBeName(tokens[end])
            || tokens[at].IsPossessive) return 0;
        if (at > 1 && tokens[at - 1].IsSign(',') && IsOfPeople(story.Line, at - 2)) return end + 1;
        var sentence = story.At(at);
        if (end + 1 >= tokens.Length || sentence.IsPublic || sentence.IsPractice) return 0;
        ref readonly var verb = ref tokens[end + 1];
        var isTold = sentence.IsStory || story.HasScene(at);
        return (verb.Is(Lists.PersonVerbs) && !verb.Is(PlainVerbs)) || (isTold && verb.Is(Lists.PersonVerbs)) ? end + 1 : 0;
    }

    // "Lady, the youngest girl, has": a title or a public word that is a child of the family.
    private static bool IsFirstOfFamily(Token[] tokens, int at) =>
        at + 4 < tokens.Length && tokens[at].NameLength > 2 && tokens[at + 1].IsSign(',') && tokens[at + 2].Word.Text == "the"
        && tokens[at + 3].Is(BirthOrder) && !IsPlaced(tokens, at) && !tokens[at].Is(NeverNames)
        && !tokens[at].Is(Lists.Kin) && !tokens[at].Is(Lists.People)
        && !tokens[at].Is(Lists.Months) && !tokens[at].Is(Lists.Areas);

    // "He was placed at Larkfield, the smallest of our homes"
    private static bool IsPlaced(Token[] tokens, int at) => at > 0 && tokens[at - 1].Word.Text is "at" or "in";

    // "Her twin, Echo, was sent", "Their youngest, Lyric, has never slept": even a public word is a name here.
    private static bool IsBesideItsKin(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (at < 2 || !tokens[at - 1].IsSign(',') || tokens[at].BeginsSentence || tokens[at].NameLength < 3 || tokens[at].IsPossessive
            || !(tokens[at + 1].IsSign(',') || tokens[at + 1].IsSign('(')) || !IsOfPeople(line, at - 2)) return false;
        return !(tokens[at].Is(NeverNames) || tokens[at].Is(Lists.Areas) || tokens[at].Is(Lists.Kin) || tokens[at].Is(Lists.Months)
            || tokens[at].Is(Lists.Workers) || (tokens[at].Is(Lists.Capitals) && !tokens[at].Is(RunJudge.GivenWords)));
    }

    // "Police know the Kettles"
    private static bool IsClanInside(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        ref readonly var token = ref tokens[at];
        if (tokens[at - 1].Word.Text != "the" || tokens[at - 1].IsCapital || !token.Word.Text.EndsWith('s') || token.IsPossessive
            || !CanBeName(token) || token.Is(Lists.PlaceKinds) || token.Is(Lists.Streets) || tokens[at + 1].IsCapital) return false;
        var sentence = story.At(at);
        return at > 1 && !tokens[at - 2].Is(Lists.Near) && !sentence.IsPublic && !sentence.IsPractice;
    }

    private static bool IsOfPeople(TokenLine line, int at)
    {
        for (var from = at; from >= Math.Max(0, at - 1); from--)
        {
            var length = Math.Max(line.MatchList(from, Lists.Kin), line.MatchList(from, Lists.People));
            if (length == at - from + 1) return true;
        }
        return line.Tokens[at].Is(BirthOrder)
            || (at > 0 && line.Tokens[at].Word.Text is "one" or "ones" && line.Tokens[at - 1].Is(BirthOrder));
    }

    // "Mason B – came in without coat"
    private static bool IsBeforeInitial(Token[] tokens, int at)
    {
        ref readonly var initial = ref tokens[at + 1];
        if (!initial.IsCapital || initial.NameLength != 1 || !initial.IsWord || initial.Word.Text is "a" or "i" || tokens[at].IsPossessive
            || !IsGivenLike(tokens[at]) || tokens[at].Is(Lists.PlaceKinds) || tokens[at].Is(GradeWords) || tokens[at].Word.Text == "see")
            return false;
        return at + 2 >= tokens.Length || tokens[at + 2].Kind == TokenKind.Sign && tokens[at + 2].Word.Text[0] is not ('&' or '/')
            || tokens[at + 2].Is(Lists.PersonVerbs);
    }

    // "Bear, the youngest, had never had a bed"
    private static bool IsApposed(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var isApart = tokens[at + 1].Kind == TokenKind.Sign && tokens[at + 1].Word.Text[0] is ',' or '(' or '–';
        if (!isApart || at + 3 >= tokens.Length) return false;
        var next = at + 2;
        // "Toffee, as they all call him"
        if (tokens[next].Word.Text is "as" or "whom" or "or" && IsCalled(line, next)) return true;
        if (tokens[next].Word.Text is "the" or "her" or "his" or "their" or "an" or "our" or "my") next++;
        if (tokens[next].Is(BirthOrder)) return !IsPlaced(tokens, at);
        // "Pip, 9, does the cooking", "Pip, aged nine"
        return IsGivenLike(tokens[at]) && next == at + 2 && (tokens[next].Word.Text == "aged"
            || (tokens[next].Word.Number is > 0 and < 19 && tokens[next].Kind != TokenKind.Code && tokens[next + 1].IsSign(',')));
    }

    private static bool IsCalled(TokenLine line, int from)
    {
        for (var at = from; at < Math.Min(line.Tokens.Length, from + ReachOfOwn) && line.Tokens[at].IsWord; at++)
        {
            if (line.MatchList(at, Naming) > 0) return true;
        }
        return false;
    }

    // "Chardonnay's school shoes": what only a person wears, holds or is born with.
    private static bool Owns(TokenLine line, int at)
    {
        if (!line.Tokens[at].IsPossessive) return false;
        for (var next = at + 1; next < Math.Min(line.Tokens.Length, at + 4); next++)
        {
            // "the Moulder's Arms"
            if (line.Tokens[next].IsCapital && !line.Tokens[next].IsShouted) return false;
            if (line.MatchList(next, OwnThings) > 0) return true;
            if (!line.Tokens[next].IsWord || line.Tokens[next].IsCapital || line.Tokens[next].Is(Lists.Near)
                || line.Tokens[next].Is(NotOwned)) return false;
        }
        return false;
    }

    // "Robin wets himself", "Teddy broke his arm"
    private static bool ActsOnOwn(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (tokens[at].IsPossessive || !tokens[at].BeginsSentence || !IsVerb(tokens[at + 1])) return false;
        for (var next = at + 2; next < Math.Min(tokens.Length, at + 2 + ReachOfOwn); next++)
        {
            if (!tokens[next].IsWord || tokens[next].BeginsSentence) return false;
            if (tokens[next].Is(Reflexives)) return true;
            if (!tokens[next].Is(Possessives)) continue;
            return IsGivenLike(tokens[at]) && OwnedAt(line, next + 1);
        }
        return false;
    }

    private static bool OwnedAt(TokenLine line, int first)
    {
        for (var at = first; at < Math.Min(line.Tokens.Length, first + 3); at++)
        {
            if (line.MatchList(at, OwnThings) > 0 || line.MatchList(at, Lists.Kin) > 0) return true;
            if (!line.Tokens[at].IsWord) return false;
        }
        return false;
    }

    private static bool IsVerb(in Token token) =>
        token.IsWord && !token.IsCapital
        && (token.Is(Lists.PersonVerbs) || token.Is(Past) || token.Word.Text.EndsWith("ed", StringComparison.Ordinal)
            || (token.Word.Text.EndsWith('s') && token.NameLength > 3));

    // "AJ has his own key", "DJ and his brother slept in the car": two letters that are nobody's office.
    private static bool IsPersonByLetters(Token[] tokens, int at)
    {
        ref readonly var token = ref tokens[at];
        if (!token.BeginsSentence || token.NameLength != 2 || token.Is(Lists.Capitals) || token.Is(Lists.Public) || token.Is(Lists.Workers)
            || token.Is(Lists.Titles) || token.Is(Roles) || token.Is(Lists.Areas) || token.Is(NeverNames)) return false;
        if (IsBesideKin(tokens, at)) return true;
        if (!tokens[at + 1].Is(Lists.PersonVerbs)) return false;
        for (var next = at + 2; next < Math.Min(tokens.Length, at + 2 + ReachOfOwn) && tokens[next].IsWord; next++)
        {
            if (tokens[next].Is(Reflexives) || (tokens[next].Is(Possessives) && tokens[next].Word.Text != "their")) return true;
        }
        return false;
    }

    // "Blue and his sister were in the boot"
    private static bool IsBesideKin(Token[] tokens, int at) =>
        at + 3 < tokens.Length && !tokens[at].IsPossessive && tokens[at].BeginsSentence && tokens[at + 1].Word.Text is "and" or "&"
        && (tokens[at + 2].Is(Possessives) || (tokens[at + 2].Word.Text == "the" && tokens[at].Is(RunJudge.GivenWords)))
        && (tokens[at + 3].Is(Lists.Kin) || tokens[at + 3].Is(Lists.People)
            || tokens[at + 3].Is(Pets))
        && !tokens[at + 3].IsPossessive;
}
