using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names.Notes;

/// <summary>Names and places that are written in small letters, as notes are: told by lists and by the words around.</summary>
internal static class SmallLetterFinder
{
    private static readonly int SlangWords = WordLists.NumberOf("slang-words");
    private static readonly int Naming = WordLists.NumberOf("naming");
    private static readonly int StreetAdjectives = WordLists.NumberOf("street-adjectives");
    private static readonly int PlaceAdjectives = WordLists.NumberOf("place-adjectives");
    private static readonly int BeforePeople = WordLists.NumberOf("before-people");
    private static readonly int NotePlaces = WordLists.NumberOf("note-places");
    private static readonly int Bodily = WordLists.NumberOf("bodily-verbs");
    private static readonly int PlainVerbs = WordLists.NumberOf("plain-verbs");
    private static readonly int Denials = WordLists.NumberOf("denials");
    private static readonly int Proverbs = WordLists.NumberOf("proverbs");
    private static readonly int NoteClans = WordLists.NumberOf("note-clans");
    private static readonly int ClanWords = WordLists.NumberOf("clan-words");
    private static readonly int PlainStreets = WordLists.NumberOf("plain-streets");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        if (story.IsMadeUp || (!story.TellsOfOne && story.Line.HasEntry(SlangWords, 0, story.Line.Tokens.Length))) return;
        var tokens = story.Line.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            // "rob peter to pay paul"
            if (story.Line.MatchList(at, Proverbs) is > 1 and var said) at += said - 1;
            else if (!tokens[at].IsWord || tokens[at].IsCapital || IsMonth(story, at) || IsOfAddress(tokens, at)
                || (at > 0 && story.Line.MatchList(at - 1, Lists.Public) > 1)) continue;
            else if (story.Line.MatchList(at, Lists.OwnPlaces) is > 0 and var length) Add(story, at, at + length, SafetyKind.Place, found);
            else if (tokens[at].Is(PlainStreets) && IsStreet(story, at))
                Add(story, StartOfStreet(tokens, at), at + 1, HasNumber(tokens, at) ? SafetyKind.StreetAddress : SafetyKind.Place, found);
            else if (tokens[at].Word.IsGiven && !tokens[at].Is(Lists.PersonVerbs) && at > 0
                && tokens[at - 1].Is(Lists.Titles) && tokens[at - 1].Is(Lists.Kin) && at
                + 1 < tokens.Length && tokens[at + 1].Is(Lists.PersonVerbs)) Add(story, at, at + 1, SafetyKind.Name, found);
            else if (tokens[at].Is(ClanWords) && IsNotedClan(tokens, at)) Add(story, at, at + 1, SafetyKind.Name, found);
            else if (NotedName.EndOfFirst(tokens, at) is > 0 and var first) Add(story, at, first, SafetyKind.Name, found);
            else if (NotedPlace.EndOf(story, at) is > 0 and var end) Add(story, at, end, SafetyKind.Place, found);
            else if (NotedName.IsAlone(tokens, at)
                || (tokens[at].Is(RunJudge.GivenWords) && (IsSender(story, at) || NotedName.Is(story, at))))
                Add(story, at, at + 1, SafetyKind.Name, found);
            else if (tokens[at].Word.IsOrdinary || tokens[at].Is(Lists.Public) || tokens[at].Is(Lists.Capitals)
                || (tokens[at].Word.Fame & WordFlags.Famous) != 0) continue;
            else if (IsClan(story, at) || IsOwner(story, at) || IsSender(story, at) || IsBeforeClan(story, at))
                Add(story, at, at + 1, SafetyKind.Name, found);
            else if (IsPlaceInNote(story, at))
                Add(story, tokens[at - 1].Is(PlaceAdjectives) ? at - 1 : at, at + 1, SafetyKind.Place, found);
            // "refuge on alma terrace"
            else if (at + 1 < tokens.Length && tokens[at + 1].Is(PlainStreets) && IsStreet(story, at + 1)) continue;
            else if (IsName(story, at)) Add(story, at, EndOfName(tokens, at), SafetyKind.Name, found);
            else if (tokens[at].Word.IsTown && at > 0 && tokens[at - 1].Is(Lists.Near) && story.At(at).IsStory)
                Add(story, at, at + 1, SafetyKind.Place, found);
        }
    }

    // "www.gov.scot/publications"
    private static bool IsOfAddress(Token[] tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at - 1].IsSign('.') && tokens[at - 1].End == tokens[at].Start
        && tokens[at + 1].IsSign('/') && tokens[at + 1].Start == tokens[at].End;

    // "re-audit in june", "9-13 june", "by end of june"
    private static bool IsMonth(LineStory story, int at) =>
        at > 0 && story.Line.Tokens is var tokens && tokens[at].Is(Lists.Months)
        && (tokens[at - 1].Word.Number > 0 || tokens[at - 1].Kind == TokenKind.Code || story.IsMinutes
            || (at > 1 && tokens[at - 1].Word.Text == "of" && tokens[at - 2].Word.Text is "end" or "start" or "beginning" or "middle")
            || tokens[at - 1].Word.Text is "in" or "since" or "until" or "till" or "last" or "next" or "early" or "mid" or "late");

    private static bool BeginsWithCapital(Token[] tokens)
    {
        for (var at = 0; at < Math.Min(tokens.Length, 4); at++)
        {
            // "- Visited grandad in upper wixley": whoever writes notes begins some with a capital.
            if (at == 0 && tokens[at].Kind == TokenKind.Sign && tokens[at].Word.Text[0] is '-' or '–' or '•' or '*') return false;
            if (tokens[at].IsWord) return tokens[at].IsCapital;
        }
        return false;
    }

    // "visited grandad in upper wixley": a word that nobody knows, in a note without capitals.
    private static bool IsPlaceInNote(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (at < 2 || BeginsWithCapital(tokens) || tokens[at].NameLength < 5 || tokens[at].Word.Flags != WordFlags.None) return false;
        if (tokens[at].Kind != TokenKind.Word || tokens[at].Word.Text.AsSpan().ContainsAny("'-_")) return false;
        var before = tokens[at - 1].Is(PlaceAdjectives) ? at - 2 : at - 1;
        return before > 0 && tokens[before].Is(NotePlaces) && (story.At(at).IsStory || !Misspelling.IsOf(tokens[at].Word.Text));
    }

    // "kayleighs pep": a name with its possessive run on, in a note or a family's story.
    private static bool IsOwner(LineStory story, int at)
    {
        var token = story.Line.Tokens[at];
        var text = token.Word.Text;
        // "kelsie's mum", "mr begum rang"
        if (token.IsPossessive && token.Word.Flags == WordFlags.None && token.NameLength > 3 && at + 1 < story.Line.Tokens.Length
            && story.Line.Tokens[at + 1].Is(Lists.Kin)) return true;
        if (at > 0 && token.NameLength > 2
            && story.Line.Tokens[at - 1].Word.Text is "mr" or "mrs" or "ms" or "miss" or "umm" or "abu" or "bint"
            && !story.Line.Tokens[at - 1].IsCapital && (token.Word.IsGiven || token.Word.Flags == WordFlags.None)) return true;
        // "mrs t okoye"
        if (at > 1 && token.NameLength > 2 && story.Line.Tokens[at - 1].NameLength == 1 && !token.Word.IsOrdinary
            && story.Line.Tokens[at - 2].Word.Text is "mr" or "mrs" or "ms" or "miss" or "dr") return true;
        if (text.Length < 5 || text[^1] != 's' || token.Word.Flags != WordFlags.None || token.Kind != TokenKind.Word) return false;
        if (story.Line.Tokens[0].IsCapital && !story.At(at).IsStory) return false;
        var flags = WordBook.Find(text.AsSpan(0, text.Length - 1));
        return (flags & WordFlags.Ordinary) == 0
            && ((flags & WordFlags.Given) != 0 || WordLists.Entries.ListsOf(text[..^1]).Has(Lists.GivenNames));
    }

    // "the butcher kids were in again": a word that is a surname too, before those whom it names, in a note.
    private static bool IsNotedClan(Token[] tokens, int at) =>
        at + 1 < tokens.Length && (at == 0 || tokens[at - 1].Word.Text == "the") && !BeginsWithCapital(tokens)
        && tokens[at + 1].Word.Text is "kids" or "kid" or "boys" or "girls" or "lads" or "twins" or "lot" or "children" or "chn" or "bairns"
            or "brothers" or "sisters" or "family" or "fam" or "baby" or "mum" or "dad";

    // "The mcfadyens were taken last": a plural that nobody knows, and what only people do.
    private static bool IsClan(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (at == 0 || at + 1 >= tokens.Length || tokens[at - 1].Word.Text != "the" || tokens[at].NameLength < 6
            || tokens[at].Kind != TokenKind.Word || tokens[at].Word.Text[^1] != 's' || tokens[at].Word.Flags != WordFlags.None
            || tokens[at].Word.Text.Contains('-', StringComparison.Ordinal)) return false;
        return tokens[at + 1].Word.Text is "were" or "had" or "have" or "are" or "live" or "lived" or "came" or "went" or "moved" or "left"
            && (WordBook.Find(tokens[at].Word.Text.AsSpan(0, tokens[at].Word.Text.Length - 1)) & WordFlags.Ordinary) == 0
            && !Misspelling.IsOf(tokens[at].Word.Text) && !story.Line.IsOtherLanguage;
    }

    // "o'dowd kids not at contact": a word that nobody knows before those whom it names, in a note.
    private static bool IsBeforeClan(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (at + 1 >= tokens.Length || tokens[at].NameLength < 5 || tokens[at].Kind != TokenKind.Word || tokens[at].IsPossessive
            || tokens[at].Word.Flags != WordFlags.None || BeginsWithCapital(tokens) || !tokens[at + 1].Is(NoteClans)) return false;
        return !Misspelling.IsOf(tokens[at].Word.Text) && !tokens[at].Word.Text.Contains('-', StringComparison.Ordinal);
    }

    // "tommo kickin off"
    private static bool IsDoing(in Token token) =>
        token.IsWord && !token.IsCapital && token.NameLength > 4
        && (token.Word.Text.EndsWith("ing", StringComparison.Ordinal)
            || (token.Word.Text.EndsWith("in", StringComparison.Ordinal) && !token.Word.IsOrdinary));

    // "aaliya isnt eating", "summer says her brother hits her": the word that begins a message.
    private static bool IsSender(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (at + 1 >= tokens.Length || tokens[at].NameLength < 4 || tokens[at].Kind != TokenKind.Word || tokens[at].IsPossessive)
            return false;
        var begins = at == 0
            || (tokens[at - 1].Kind == TokenKind.Sign && tokens[at - 1].Word.Text[0] is '"' or '“' or '‘' or ':' or '–' or '-');
        if (!begins) return false;
        if (tokens[at].Is(RunJudge.GivenWords))
        {
            // "grace hid under the sink"
            if (at == 0 && tokens[1].Is(Bodily)) return true;
            return tokens[at + 1].Is(Denials) && tokens[at + 1].Is(Lists.PersonVerbs) && !tokens[at + 1].Is(PlainVerbs)
                && story.At(at).IsStory;
        }
        return tokens[at].Word.Flags == WordFlags.None && (tokens[at + 1].Is(Denials) || IsDoing(tokens[at + 1]))
            && !Misspelling.IsOf(tokens[at].Word.Text);
    }

    private static bool IsName(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (tokens[at].NameLength < 3) return false;
        // "new rota by june"
        if (at > 0 && tokens[at].Is(Lists.Months) && !story.TellsOfOneAt(at)
            && tokens[at - 1].Word.Text is "by" or "in" or "until" or "till" or "til" or "since" or "from"
            or "next" or "last" or "early" or "mid" or "late" or "before" or "after") return false;
        if (at > 0)
        {
            var before = tokens[at - 1].Kind == TokenKind.Sign && at > 1 ? at - 2 : at - 1;
            if (story.Line.MatchList(before, Naming) == 1 && tokens[before].Word.Text is not ("re" or "re:"))
                return tokens[at].Word.IsGiven || (tokens[at].Word.Flags == WordFlags.None && !Misspelling.IsOf(tokens[at].Word.Text));
            if (tokens[before].Is(Lists.Kin) && before == at - 1 && !tokens[before].IsPossessive
                && (tokens[at].Word.IsGiven || IsNameLike(tokens[at]))) return true;
        }
        var sentence = story.At(at);
        if (!tokens[at].Word.IsGiven || (tokens[at].NameLength < 4 && !sentence.TellsOfOne)) return false;
        return sentence.IsStory || !story.Line.HasCapital || (at + 1 < tokens.Length && tokens[at + 1].Is(Lists.PersonVerbs))
            || (at > 0 && tokens[at - 1].Is(BeforePeople) && (tokens[at].Word.Flags & WordFlags.Town) == 0);
    }

    private static bool IsNameLike(Token token) => (token.Word.Flags & WordFlags.Proper) != 0 && token.NameLength > 3;

    private static int EndOfName(Token[] tokens, int at)
    {
        var end = at + 1;
        if (end < tokens.Length && tokens[end].IsWord && !tokens[end].Word.IsOrdinary && tokens[end].NameLength > 2) end++;
        return end;
    }

    // "attended tanyard close": a street after a word of place, with a name of one word before it.
    private static bool IsStreet(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (at < 2 || !tokens[at - 1].IsWord || tokens[at - 1].IsCapital || tokens[at - 1].Is(StreetAdjectives)
            || tokens[at - 1].IsPossessive) return false;
        var start = StartOfStreet(tokens, at);
        if (start == 0) return false;
        var before = tokens[start - 1];
        var isUnknown = !tokens[at - 1].Word.IsOrdinary;
        return HasNumber(tokens, at) || (before.Is(Lists.Near) && (isUnknown || story.At(at).IsStory) && !before.Is(StreetAdjectives))
            || (before.Is(Lists.Near) && isUnknown)
            || (before.Is(Lists.Near) && tokens[at].Word.Text is not ("close" or "court" or "drive" or "estate") && story.At(at).IsStory);
    }

    private static int StartOfStreet(Token[] tokens, int at)
    {
        var start = at - 1;
        if (start > 0 && tokens[start - 1].IsWord && !tokens[start - 1].Word.IsOrdinary && !tokens[start - 1].IsCapital) start--;
        if (start > 0 && tokens[start - 1].Kind is TokenKind.Number or TokenKind.Code && tokens[start - 1].Length < 5) start--;
        return start;
    }

    private static bool HasNumber(Token[] tokens, int at)
    {
        var start = StartOfStreet(tokens, at);
        return tokens[start].Kind is TokenKind.Number or TokenKind.Code;
    }

    private static void Add(LineStory story, int first, int end, SafetyKind kind, FoundList found)
    {
        var tokens = story.Line.Tokens;
        var advice = kind == SafetyKind.Name ? NameFinder.NameAdvice : NameFinder.PlaceAdvice;
        var finding = new SafetyFinding(
            kind, story.Line.Line, tokens[first].Start, tokens[end - 1].End - tokens[first].Start, Suggestion: advice);
        found.TryAdd(finding);
    }
}
