using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Details;

/// <summary>
/// Asks about words that are rare in English and not at home in this field, where a sentence tells of one family: no list of odd jobs,
/// pets, homes and illnesses is ever complete, but what few people say few families have.
/// </summary>
internal static class RareWordFinder
{
    private const string Advice =
        "a general word, or what it asks of workers without it: few families share this, and whoever knows them knows it";
    private const string PlaceAdvice = "the kind of place: \"a shop\", \"the family home\", or nothing";
    private const string NameAdvice = "what the person is: \"the mother\", \"a sibling\", \"a social worker\"";
    private const int ReachOfNear = 3;
    private static readonly int SureNear = WordLists.NumberOf("sure-near");
    private static readonly int MetByWorkers = WordLists.NumberOf("met-by-workers");
    private static readonly int FieldWords = WordLists.NumberOf("field-words");
    private static readonly int Illnesses = WordLists.NumberOf("illness-endings");
    private static readonly int AbstractEndings = WordLists.NumberOf("abstract-endings");
    private static readonly int OddWords = WordLists.NumberOf("odd-words");
    private static readonly int Cases = WordLists.NumberOf("case-words");
    private static readonly int Modals = WordLists.NumberOf("modals");
    private static readonly int General = WordLists.NumberOf("general-words");
    private static readonly int Past = WordLists.NumberOf("past");
    private static readonly int HopedFor = WordLists.NumberOf("hoped-for");
    private const int ReachOfHope = 10;
    private const int ShortestUnknown = 6;

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        var tokens = story.Line.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            var odd = story.Line.MatchList(at, OddWords);
            if (odd == 0 && !IsRare(tokens[at]) && !IsUnknown(story, at)) continue;
            if (IsPublicName(story.Line, at) || IsOfSaying(story.Line, at, odd)
                || IsOfAddress(story.Line, tokens[at].Start) || IsHopedFor(story.Line, at)) continue;
            if (!TellsOfFamily(story, at)) continue;
            Add(story.Line, at, at + Math.Max(odd, 1), found);
        }
    }

    private static void Add(TokenLine line, int first, int end, FoundList found)
    {
        var tokens = line.Tokens;
        var (kind, advice) = (SafetyKind.Detail, Advice);
        if (end < tokens.Length && tokens[first].Word.Flags == WordFlags.None && IsKindOfPlace(line, end))
            (kind, advice, end) = (SafetyKind.Place, PlaceAdvice, end + 1);
        else if (IsPlaceOfTwo(line, first, end)) (kind, advice, end) = (SafetyKind.Place, PlaceAdvice, end + 2);
        else if (IsBehindNear(tokens, first)) (kind, advice) = (SafetyKind.Place, PlaceAdvice);
        else if (IsMet(tokens, first)) (kind, advice) = (SafetyKind.Name, NameAdvice);
        var last = tokens[end - 1];
        var length = last.Start + last.NameLength - tokens[first].Start;
        found.TryAdd(new SafetyFinding(kind, line.Line, tokens[first].Start, length, Suggestion: advice));
    }

    // "danebank lodge", "cuthmans primary"
    private static bool IsKindOfPlace(TokenLine line, int at) =>
        line.Tokens[at].IsWord && (line.MatchList(at, Lists.PlaceKinds) > 0 || line.Tokens[at].Is(Lists.Streets));

    // "not brought to kiln bank surgery": without an article it is a name.
    private static bool IsPlaceOfTwo(TokenLine line, int first, int end) =>
        first > 0 && line.Tokens[first - 1].Word.Text is "to" or "at" or "from" or "near" && end + 1 < line.Tokens.Length
        && line.Tokens[end].IsWord && IsKindOfPlace(line, end + 1);

    // "by the old lighthouse", "at wobblys"
    private static bool IsBehindNear(Token[] tokens, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - ReachOfNear); before--)
        {
            var word = tokens[before].Word.Text;
            // "in a caravan": what is rare is no place.
            if (tokens[before].Is(SureNear) ? word != "in" : word is "by" or "under" or "above" or "over" or "below") return true;
            if (!tokens[before].IsWord || tokens[before].Is(Past)) return false;
        }
        return false;
    }

    // "rang kayliegh again"
    private static bool IsMet(Token[] tokens, int at) =>
        at > 0 && tokens[at].Word.Flags == WordFlags.None && tokens[at - 1].Is(MetByWorkers);

    /// <summary>Whether a word tells what somebody would like to be: "He wanted to be a vet, a footballer or a vlogger". What nobody is
    /// yet is no mark of anybody.</summary>
    public static bool IsHopedFor(TokenLine line, int at) =>
        line.MayHold(HopedFor) && line.HasEntry(HopedFor, Math.Max(0, at - ReachOfHope), at) && !IsReached(line, at);

    // "He wanted to be a diver and is a trawler skipper now"
    private static bool IsReached(TokenLine line, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 4); before--)
        {
            if (line.Tokens[before].Word.Text is "is" or "was" or "became" or "works" or "worked") return true;
        }
        return false;
    }

    // "childline.org.uk/toolbox": a page's name.
    private static bool IsOfAddress(TokenLine line, int start)
    {
        if (start == 0 || line.Text[start - 1] is not ('/' or '.')) return false;
        var piece = line.Text.AsSpan((line.Text.LastIndexOf(' ', start - 1) + 1)..(start - 1));
        return piece.Contains('.') && !piece.EndsWith('.');
    }

    // "supports Arsenal", "went to Beavers"
    private static bool IsPublicName(TokenLine line, int at) =>
        line.Tokens[at].IsCapital && !line.Tokens[at].BeginsSentence && at > 0 && line.Tokens[at - 1].Word.Text != "the"
        && (line.MatchList(at, Lists.Public) > 0 || line.Tokens[at].Is(Lists.Capitals));

    // "a postcode lottery", "the Sheriff Court": a word that is odd by itself and ordinary beside another.
    private static bool IsOfSaying(TokenLine line, int at, int length) =>
        line.MatchList(at, Lists.Ordinary) >= Math.Max(length, 1) || (at > 0 && line.MatchList(at - 1, Lists.Ordinary) > 1);

    private static bool IsRare(in Token token)
    {
        if (!token.Word.IsRareNoun && token.Word.Flags != WordFlags.None) return false;
        if (!token.IsWord || token.IsCapital || token.Length < 4 || token.Is(FieldWords) || token.Is(Lists.Harmless)
            || token.Is(Lists.Ordinary)) return false;
        if (token.Is(Lists.People) || token.Is(Lists.Kin) || token.Is(Lists.Workers) || token.Is(Lists.Public)) return false;
        if (token.Is(AbstractEndings) && !token.Is(Illnesses)) return false;
        return token.Word.IsRareNoun || (token.Word.Flags == WordFlags.None && token.Is(Illnesses));
    }

    // "born with ectrodactyly", "at wobblys soft play": a word that nobody knows, where the sentence reads like a case.
    private static bool IsUnknown(LineStory story, int at)
    {
        ref readonly var token = ref story.Line.Tokens[at];
        return token.Kind == TokenKind.Word && !token.IsCapital && token.Length >= ShortestUnknown && token.Word.Flags == WordFlags.None
            && !token.Word.Text.AsSpan().ContainsAnyExceptInRange('a', 'z') && !token.Is(FieldWords) && !token.Is(Lists.Harmless)
            && !token.Is(Lists.Ordinary) && !token.Is(Lists.Public) && !token.Is(Lists.Capitals) && !WordBook.IsKnownName(token.Word.Text)
            && !Misspelling.IsOf(token.Word.Text) && !IsTwoWords(token.Word.Text) && story.IsSurelyCase(at);
    }

    // "stepbrothers", "ringbinder": two words in one.
    private static bool IsTwoWords(string text)
    {
        for (var cut = 3; cut <= text.Length - 3; cut++)
        {
            if ((WordBook.Find(text.AsSpan(0, cut)) & WordBook.Find(text.AsSpan(cut)) & WordFlags.Ordinary) != 0) return true;
        }
        return false;
    }

    private static bool TellsOfFamily(LineStory story, int at)
    {
        if (story.IsSurelyCase(at)) return true;
        var sentence = story.At(at);
        var (from, to) = story.SentenceOf(at);
        if (!sentence.TellsOfOne)
        {
            return !sentence.IsPublic && !story.Line.HasEntry(General, from, to)
                && (story.HasScene(at) || (!sentence.IsPractice && story.Line.HasEntry(Cases, from, to)))
                && story.Line.HasEntry(Past, from, to);
        }
        // "A parent may be offered naltrexone": guidance speaks of nobody.
        return !story.Line.HasEntry(Modals, from, to) || story.Line.HasEntry(Past, from, to);
    }
}
