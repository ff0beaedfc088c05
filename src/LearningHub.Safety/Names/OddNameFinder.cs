using LearningHub.Safety.Findings;
using LearningHub.Safety.Lines;
using LearningHub.Safety.Stories;
using LearningHub.Safety.Words;

namespace LearningHub.Safety.Names;

/// <summary>Names that are written as no word is: spelled out, masked with stars, in a hashtag, in capitals before an initial, in another
/// script.</summary>
internal static class OddNameFinder
{
    private const int LeastSpaced = 4;
    private const int ShortestLoud = 7;
    private const int ReachOfLoud = 9;
    private static readonly int Jokes = WordLists.NumberOf("joke-words");
    private static readonly int SignWords = WordLists.NumberOf("sign-words");
    private static readonly int NamedHouses = WordLists.NumberOf("named-houses");
    private static readonly int Courts = WordLists.NumberOf("court-words");
    private static readonly int Hashtags = WordLists.NumberOf("hashtag-words");
    private static readonly int FileAuthors = WordLists.NumberOf("file-authors");
    private static readonly int Languages = WordLists.NumberOf("translating");
    private static readonly int Relations = WordLists.NumberOf("relation-words");

    /// <summary>Adds what a line holds.</summary>
    public static void Find(LineStory story, FoundList found)
    {
        if (story.IsMadeUp) return;
        var line = story.Line;
        for (var at = 0; at < line.Tokens.Length; at++)
        {
            if (EndOfLoudPlace(story, at) is > 0 and var place)
            {
                var first = line.Tokens[at].Start;
                found.TryAdd(new SafetyFinding(
                    SafetyKind.Place, line.Line, first, line.Tokens[place - 1].End - first, Suggestion: NameFinder.PlaceAdvice));
                at = place - 1;
                continue;
            }
            if (EndAt(story, at) is not (> 0 and var end)) continue;
            var (start, stop) = (line.Tokens[at].Start, line.Tokens[end - 1].End);
            found.TryAdd(new SafetyFinding(SafetyKind.Name, line.Line, start, stop - start, Suggestion: NameFinder.NameAdvice));
            at = end - 1;
        }
    }

    // The token behind an odd name that begins at a token; 0 if none does.
    private static int EndAt(LineStory story, int at)
    {
        ref readonly var token = ref story.Line.Tokens[at];
        if (token.IsSign('#')) return IsHashtag(story.Line, at) ? at + 2 : 0;
        if (token.Kind is not (TokenKind.Word or TokenKind.Code)) return 0;
        if (IsFileAuthor(story.Line, at)) return at + 1;
        if (token.Kind != TokenKind.Word) return 0;
        if (IsSpelled(token.Word.Text) || IsOtherScript(story, token)) return at + 1;
        if (token.IsCapital && EndOfMasked(story.Line, at) is > 0 and var masked) return masked;
        if (token.NameLength == 1) return EndOfSpaced(story.Line.Tokens, at) is > 0 and var spaced ? spaced : EndOfInitials(story, at);
        if (!token.IsCapital) return 0;
        if (IsJoke(story.Line, at)) return at + 1;
        if (!token.IsShouted) return 0;
        return EndOfShouted(story.Line, at) is > 0 and var shouted ? shouted : IsLoudName(story, at) ? at + 1 : 0;
    }

    // "L-e-i-l-a-n-i"
    private static bool IsSpelled(string text)
    {
        if (text.Length < 7 || (text.Length & 1) == 0) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if ((i & 1) == 0 ? !char.IsLetter(text[i]) : text[i] is not '-') return false;
        }
        return true;
    }

    // A word in Chinese or Arabic letters in an English sentence that tells what happened.
    private static bool IsOtherScript(LineStory story, in Token token)
    {
        var letter = token.Word.Text[0];
        if (letter < '\u0370' || letter is >= '\u1E00' and <= '\u1EFF' || token.NameLength < 2 || !char.IsLetter(letter)) return false;
        var at = story.Line.IndexAt(token.Start);
        var (from, to) = story.SentenceOf(at);
        // A sentence may begin with the name.
        var english = at == from && from + 1 < to ? from + 1 : from;
        return story.At(at) is not { IsPublic: true, TellsOfOne: false } && from < to
            && char.IsAsciiLetter(story.Line.Tokens[english].Word.Text[0]) && !story.Line.HasEntry(Languages, from, to);
    }

    // "T r i n i t y": a letter at a time.
    private static int EndOfSpaced(Token[] tokens, int at)
    {
        var end = at;
        while (end < tokens.Length && tokens[end].IsWord && tokens[end].NameLength == 1
            && (end == at ? tokens[end].IsCapital : tokens[end].Start - tokens[end - 1].End == 1)) end++;
        return end - at >= LeastSpaced ? end : 0;
    }

    // "served on CAIRNDUFF", "I CANT SEE RIO NO MORE": a word that English does not know, in capital letters, in the story of a family.
    private static bool IsLoudName(LineStory story, int at)
    {
        ref readonly var token = ref story.Line.Tokens[at];
        if (token.NameLength < 3 || token.Word.IsOrdinary || token.Is(Lists.Public) || token.Is(Lists.Capitals) || token.Is(Lists.Areas)
            || token.Is(Lists.Harmless)) return false;
        if (token.Word.Text.Contains('-', StringComparison.Ordinal)) return IsDoubled(story.Line.Tokens, at);
        // "NB: DO NOT RING DEMPSEY ON THE LANDLINE": capitals hide which word is a name, so each that English does not know is asked about.
        if (token.NameLength > 3 && IsLoud(story, at) && IsLoudNote(story, at)) return true;
        // "CONF RE MCGILLIVRAY - MINS NOT SENT OUT"
        if (token.NameLength > 4 && token.Word.Flags == WordFlags.None && at > 0
            && story.Line.Tokens[at - 1] is { IsShouted: true, Word.Text: "re" } && CountVowels(token.Word.Text) > 1) return true;
        // "MACASKILL (3) - SW late, HV no show": letters that no abbreviation has, where a case is told.
        if (token.NameLength > 4 && CountVowels(token.Word.Text) > 1 && story.IsSurelyCaseNote
            && IsHeading(story.Line.Tokens, at)) return true;
        if (!story.At(at).IsStory) return false;
        var isKnown = (token.Word.Flags & (WordFlags.Given | WordFlags.Proper | WordFlags.Town)) != 0 || token.Is(RunJudge.GivenWords);
        if (isKnown && IsLoud(story, at)) return true;
        return token.NameLength >= ShortestLoud && token.Word.Flags == WordFlags.None && CountVowels(token.Word.Text) > 1;
    }

    // "re: SWEENEY-DOHERTY x3, no reply": two names in one behind "re".
    private static bool IsDoubled(Token[] tokens, int at)
    {
        var before = at > 0 && tokens[at - 1].IsSign(':') ? at - 2 : at - 1;
        return before >= 0 && tokens[before].Word.Text == "re" && tokens[at].NameLength > 6 && CountVowels(tokens[at].Word.Text) > 1;
    }

    // At the front of a note or behind "re:", before a bracket, a dash or a count of children.
    private static bool IsHeading(Token[] tokens, int at) =>
        (tokens[at].BeginsSentence || (at > 1 && tokens[at - 1].IsSign(':') && tokens[at - 2].Word.Text is "re" or "fam" or "family"))
        && at + 1 < tokens.Length && (tokens[at + 1].IsSignOf("(-–—:,")
            || tokens[at + 1] is { Kind: TokenKind.Code } next && next.Word.Text.StartsWith('x'));

    private static bool IsLoudNote(LineStory story, int at) =>
        story.At(at) is { IsPublic: false, IsPractice: false } && CountVowels(story.Line.Tokens[at].Word.Text) > 0;

    // "MOVED TO MARIGOLD HOUSE RM 12"
    private static int EndOfLoudPlace(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (!tokens[at].IsShouted || at + 1 >= tokens.Length || !tokens[at + 1].IsShouted || tokens[at].NameLength < 3
            || tokens[at].Is(Lists.Capitals) || tokens[at].Is(Lists.Public) || tokens[at].Is(Courts) || tokens[at].Is(Lists.Kin)) return 0;
        if (!tokens[at + 1].Is(NamedHouses) && !tokens[at + 1].Is(Lists.Streets)) return 0;
        var before = at - 1;
        var isPlaced = before >= 0 && (tokens[before].Is(Lists.Near) || tokens[before].Kind == TokenKind.Sign);
        return isPlaced && IsLoud(story, at) ? at + 2 : 0;
    }

    // Whether the words around are all in capital letters too.
    private static bool IsLoud(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        var (loud, words, ordinary) = (0, 0, 0);
        for (var near = Math.Max(0, at - ReachOfLoud); near < Math.Min(tokens.Length, at + ReachOfLoud); near++)
        {
            if (!tokens[near].IsWord || tokens[near].NameLength == 1) continue;
            words++;
            if (tokens[near].IsShouted) loud++;
            if (tokens[near].NameLength > 3 && (WordBook.Find(tokens[near].Word.Text) & WordFlags.Ordinary) != 0) ordinary++;
        }
        // "UNCLE'S" counts as none of them.
        return ordinary > 1 && (loud == words || (words > 6 && loud == words - 1));
    }

    private static int CountVowels(string text)
    {
        var vowels = 0;
        foreach (var letter in text) vowels += letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' ? 1 : 0;
        return vowels;
    }

    // "j.p. disclosed", "T.J-W. and her key worker"
    private static int EndOfInitials(LineStory story, int at)
    {
        var tokens = story.Line.Tokens;
        if (at + 3 >= tokens.Length || !tokens[at + 1].IsSign('.') || tokens[at + 2].Start != tokens[at + 1].End) return 0;
        var second = tokens[at + 2];
        if (tokens[at].IsCapital && second.IsShouted && second.NameLength == 3 && second.Word.Text[1] == '-') return at + 3;
        var isNote = at == 0 && !tokens[at].IsCapital && second.NameLength == 1 && second.IsWord && tokens[at + 3].IsSign('.');
        return isNote && at + 4 < tokens.Length && tokens[at + 4].Is(Lists.PersonVerbs) ? at + 4 : 0;
    }

    // "Bl*ke", "K****"
    private static int EndOfMasked(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var end = at + 1;
        while (end < tokens.Length && tokens[end].IsSign('*') && tokens[end].Start == tokens[end - 1].End) end++;
        var stars = end - at - 1;
        if (stars == 0) return 0;
        if (end < tokens.Length && tokens[end].IsWord && !tokens[end].IsCapital && tokens[end].Start == tokens[end - 1].End) return end + 1;
        return stars > 1 && tokens[at].NameLength < 4 ? end : 0;
    }

    // "#JusticeForMilo", "#ripkacey"
    private static bool IsHashtag(TokenLine line, int at)
    {
        if (at + 1 >= line.Tokens.Length || line.Tokens[at + 1].Start != line.Tokens[at].End
            || line.Tokens[at + 1].Kind is not (TokenKind.Word or TokenKind.Code)) return false;
        var text = line.Tokens[at + 1].Word.Text;
        for (var length = Math.Min(text.Length - 3, 14); length > 2; length--)
        {
            if (!WordLists.Entries.ListsOf(text[..length]).Has(Hashtags)) continue;
            var flags = WordBook.Find(text.AsSpan(length));
            return (flags & WordFlags.Given) != 0 || (flags & WordFlags.Ordinary) == 0
                && !WordLists.Entries.ListsOf(text[length..]).Has(Lists.Public);
        }
        return false;
    }

    // "Author: jpenhaligon"
    private static bool IsFileAuthor(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        if (at < 2 || !tokens[at - 1].IsSign(':') || tokens[at].NameLength < 4 || tokens[at].IsCapital
            || tokens[at].Word.Flags != WordFlags.None || Misspelling.IsOf(tokens[at].Word.Text)) return false;
        for (var before = at - 2; before >= Math.Max(0, at - 4); before--)
        {
            if (line.MatchList(before, FileAuthors) == at - 1 - before) return true;
        }
        return false;
    }

    // "doing a Tyrone"
    private static bool IsJoke(TokenLine line, int at) =>
        at > 1 && line.Tokens[at - 1].Word.Text == "a" && line.Tokens[at - 2].Is(Jokes)
        && line.Tokens[at].Word.IsGiven && !line.Tokens[at].IsShouted;

    // "His tag, ZEKO, is on every wall"
    private static bool HasSignWord(Token[] tokens, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3); before--)
        {
            if (tokens[before].Is(SignWords)) return true;
        }
        return false;
    }

    // "MACALLISTER-BOYD, P", "MCC (eldest)"
    private static int EndOfShouted(TokenLine line, int at)
    {
        var tokens = line.Tokens;
        var token = tokens[at];
        if (at + 2 >= tokens.Length || token.Is(Lists.Public) || token.Is(Lists.Capitals) || token.Word.IsOrdinary) return 0;
        var isBeforeInitial = token.NameLength > 3 && tokens[at + 1].IsSign(',') && tokens[at + 2].IsWord && tokens[at + 2].IsCapital
            && tokens[at + 2].NameLength == 1;
        if (isBeforeInitial) return at + 3;
        if (token.NameLength > 2 && token.Word.Flags == WordFlags.None && HasSignWord(tokens, at)) return at + 1;
        return tokens[at + 1].IsSign('(') && tokens[at + 2].Is(Relations) && !token.Word.Text.EndsWith('s') ? at + 1 : 0;
    }
}
