using LearningHub.Safety.Words;

namespace LearningHub.Safety.Lines;

/// <summary>A line cut into words, numbers and signs, each looked up once.</summary>
internal sealed class TokenLine
{
    private const int LongestFamous = 7;
    private const int LongestName = 40;

    // Lists of which an entry stands in the line: others need not be looked for.
    private readonly ListSet lists;

    // Entries of several words, by their first token.
    private readonly EntryMatch[] entries;

    // A bit of 64 for each list of these entries: rules nearly all other lists out.
    private readonly ulong entryBits;

    /// <param name="line">The line.</param>
    /// <param name="text">Its words, with digits of other scripts written as 0 to 9.</param>
    /// <param name="tokens">Its pieces, in order.</param>
    /// <param name="lists">Lists of which an entry stands in the line.</param>
    /// <param name="entries">Entries of several words that stand in it, by their first token.</param>
    /// <param name="keyPlaces">Keys of the lists with the tokens that carry them, sorted.</param>
    public TokenLine(
        SafetyLine line, string text, Token[] tokens, in ListSet lists, EntryMatch[] entries, KeyPlace[] keyPlaces) =>
        (Line, Text, Tokens, this.lists, this.entries, KeyPlaces, entryBits) =
        (line, text, tokens, lists, entries, keyPlaces, BitsOf(entries));

    /// <summary>The line.</summary>
    public SafetyLine Line { get; }

    /// <summary>Its words, with digits of other scripts written as 0 to 9.</summary>
    public string Text { get; }

    /// <summary>Whether it is in another language than English.</summary>
    public bool IsOtherLanguage => Line.Setting.HasFlag(LineSetting.OtherLanguage);

    /// <summary>The pieces, in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>Keys of word lists with the tokens that carry them, by key and then by token.</summary>
    public KeyPlace[] KeyPlaces { get; }

    /// <summary>A bit for each group of keys (<see cref="WordLists.GroupOf"/>).</summary>
    public required ulong KeyGroups { get; init; }

    /// <summary>Whether there is a digit.</summary>
    public bool HasDigit { get; init; }

    /// <summary>Whether there are letters and digits in one piece.</summary>
    public bool HasCode { get; init; }

    /// <summary>Whether there is a capital letter.</summary>
    public bool HasCapital { get; init; }

    /// <summary>Whether every rule is tried at every token, for the tests that compare.</summary>
    public bool SkipsQuickScan { get; init; }

    /// <summary>Whether the line may hold an entry of a list.</summary>
    public bool MayHold(int list) => SkipsQuickScan || lists.Has(list);

    /// <summary>Whether an entry of a list stands in the line.</summary>
    public bool Holds(int list) => lists.Has(list);

    /// <summary>Whether the line may hold an entry of one of some lists.</summary>
    public bool MayHoldAny(int[] anyOf) => SkipsQuickScan || lists.HasAny(anyOf);

    /// <summary>The tokens that carry one of some keys, by key and then by token.</summary>
    public ReadOnlySpan<KeyPlace> PlacesOf(int firstKey, int endKey)
    {
        var (first, end) = (FirstPlace(firstKey), KeyPlaces.Length);
        for (var place = first; place < end; place++)
        {
            if (KeyPlaces[place].Key >= endKey) end = place;
        }
        return KeyPlaces.AsSpan(first..end);
    }

    /// <summary>The index in <see cref="KeyPlaces"/> of the first with a key or a higher one.</summary>
    public int FirstPlace(int key)
    {
        var (low, high) = (0, KeyPlaces.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (KeyPlaces[middle].Key < key) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The token at or behind an offset; the number of tokens if there is none.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>How many tokens an entry of a list takes that begins at a token; 0 if none does. The longest counts.</summary>
    public int MatchList(int at, int list)
    {
        var longest = Tokens[at].Is(list) ? 1 : 0;
        if ((entryBits & BitOf(list)) == 0) return longest;
        for (var i = FirstEntry(at); i < entries.Length && entries[i].Token == at; i++)
        {
            if (entries[i].List == list) longest = Math.Max(longest, entries[i].Length);
        }
        return longest;
    }

    /// <summary>Whether an entry of one of some lists begins at a token.</summary>
    public bool MayBeginEntry(int at, int[] anyOf)
    {
        foreach (var list in anyOf)
        {
            if (MatchList(at, list) > 0) return true;
        }
        return false;
    }

    /// <summary>Whether an entry of a list begins at one of some tokens.</summary>
    public bool HasEntry(int list, int from, int to)
    {
        if (!MayHold(list)) return false;
        for (var at = from; at < to; at++)
        {
            if (MatchList(at, list) > 0) return true;
        }
        return false;
    }

    /// <summary>How many tokens a name takes that begins at a token and is public wherever it stands; 0 if none does.</summary>
    public int LengthOfFamous(int at)
    {
        var fame = Tokens[at].Word.Fame;
        if ((fame & (WordFlags.Famous | WordFlags.BeginsFamous)) == 0) return 0;
        if ((fame & WordFlags.BeginsFamous) != 0 && LongestFrom(at) is > 0 and var length) return length;
        return (fame & WordFlags.Famous) != 0 ? 1 : 0;
    }

    // The book knows the first two words of each name, and which words are a second one, so that nearly all others are ruled out without a
    // look or by one.
    private int LongestFrom(int at)
    {
        var begins = WordFlags.None;
        var mayGoOn = at + 1 < Tokens.Length && Tokens[at + 1].Sentence == Tokens[at].Sentence
            && (Tokens[at + 1].Kind != TokenKind.Word || (Tokens[at + 1].Word.Fame & WordFlags.SecondOfFamous) != 0);
        if (mayGoOn) begins = FameOf(at, at + 1);
        if ((begins & WordFlags.BeginsFamous) != 0)
        {
            var most = at + 2;
            while (most < Math.Min(Tokens.Length, at + LongestFamous) && Tokens[most].Sentence == Tokens[at].Sentence) most++;
            for (var last = most - 1; last > at + 1; last--)
            {
                if ((FameOf(at, last) & WordFlags.Famous) != 0) return last + 1 - at;
            }
        }
        if ((begins & WordFlags.Famous) != 0) return 2;
        return Tokens[at].IsPossessive && (FameOfText(Tokens[at].Start, Tokens[at].End) & WordFlags.Famous) != 0 ? 1 : 0;
    }

    // With and without an 's at the end.
    private WordFlags FameOf(int first, int last)
    {
        var (start, token) = (Tokens[first].Start, Tokens[last]);
        var fame = FameOfText(start, token.End);
        return token.IsPossessive ? fame | FameOfText(start, token.Start + token.NameLength) : fame;
    }

    private WordFlags FameOfText(int start, int end)
    {
        if (end - start > LongestName) return WordFlags.None;
        Span<char> name = stackalloc char[LongestName];
        for (var i = start; i < end; i++) name[i - start] = Text[i] == '’' ? '\'' : char.ToLowerInvariant(Text[i]);
        return WordBook.FamousFlagsOf(name[..(end - start)]);
    }

    private static ulong BitOf(int list) => 1UL << (list & 63);

    private static ulong BitsOf(EntryMatch[] entries)
    {
        var bits = 0UL;
        foreach (var entry in entries) bits |= BitOf(entry.List);
        return bits;
    }

    private int FirstEntry(int token)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (entries[middle].Token < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
