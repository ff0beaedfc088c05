using System.Collections.Concurrent;

namespace LearningHub.Safety.Words;

/// <summary>What is known of words: the lists of the program together with those of one board. Safe to share between threads.</summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 40;

    // Hostile texts can hold endless words; those that come later are looked up each time.
    private const int MostKept = 200_000;

    private static readonly string[] Beginnings =
    [
        "inter", "multi", "over", "under", "re", "un", "non", "sub", "super", "pre", "post", "co", "anti", "mis", "out", "counter", "micro",
            "cyber", "neuro", "psycho",
        "socio", "tele", "bio", "extra", "intra", "hyper", "hypo", "de", "dis", "fore", "mid", "step",
    ];

    private readonly ListEntries own;
    private readonly ConcurrentDictionary<string, Word> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int kept;

    /// <param name="own">Entries of the board.</param>
    /// <exception cref="InvalidOperationException">Rules that add lists have not been loaded: words would not know them.</exception>
    public Vocabulary(ListEntries own)
    {
        if (!WordLists.IsComplete) throw new InvalidOperationException("Load the rules before words are looked up.");
        this.own = own;
        bySpan = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What is known of a word as it is written. The possessive must have been taken off.</summary>
    public Word Find(ReadOnlySpan<char> written)
    {
        if (written.Length > LongestWord) written = written[..LongestWord];
        Span<char> small = stackalloc char[written.Length];
        for (var i = 0; i < written.Length; i++) small[i] = written[i] == '’' ? '\'' : char.ToLowerInvariant(written[i]);
        if (bySpan.TryGetValue(small, out var word)) return word;
        word = Make(small.ToString());
        if (kept < MostKept && known.TryAdd(word.Text, word)) Interlocked.Increment(ref kept);
        return word;
    }

    private Word Make(string text)
    {
        var lists = WordLists.Entries.ListsOf(text);
        lists.Add(own.ListsOf(text));
        var flags = FlagsOf(text);
        if (lists.Has(Lists.Ordinary) || lists.Has(Lists.Harmless)) flags |= WordFlags.Ordinary;
        if (lists.Has(Lists.GivenNames)) flags |= WordFlags.Given;
        var (phrases, ownPhrases) = (WordLists.Entries.PhrasesOf(text), own.PhrasesOf(text));
        return new Word(text, flags, lists, ownPhrases.Count == 0 ? phrases : [.. phrases, .. ownPhrases])
        {
            Fame = WordBook.FamousFlagsOf(text),
        };
    }

    private static WordFlags FlagsOf(string text)
    {
        var flags = WordBook.Find(text);
        if (flags != WordFlags.None || text.Length < 3) return flags;
        if (text.Contains('-', StringComparison.Ordinal)) return Joined(text) | Unjoined(text);
        if (text.EndsWith("eing", StringComparison.Ordinal) && (WordBook.Find(text.AsSpan(0, text.Length - 3)) & WordFlags.Ordinary) != 0)
            return WordFlags.Ordinary;
        if (HasKnownBeginning(text)) return WordFlags.Ordinary;
        if (text[^1] == 's' && (WordBook.Find(text.AsSpan(0, text.Length - 1)) & WordFlags.Ordinary) != 0) return WordFlags.Ordinary;
        // The dictionary writes "realise".
        if (text.Contains("iz", StringComparison.Ordinal))
            return WordBook.Find(text.Replace("iz", "is", StringComparison.Ordinal)) & WordFlags.Ordinary;
        if (text.Contains('\'', StringComparison.Ordinal))
            return WordBook.Find(text.Replace("'", string.Empty, StringComparison.Ordinal)) & WordFlags.Ordinary;
        return WordFlags.None;
    }

    // "Interagency", "cyberstalking"
    private static bool HasKnownBeginning(string text)
    {
        foreach (var beginning in Beginnings)
        {
            if (text.Length >= beginning.Length + 4 && text.StartsWith(beginning, StringComparison.Ordinal)
                && (WordBook.Find(text.AsSpan(beginning.Length)) & WordFlags.Ordinary) != 0) return true;
        }
        return false;
    }

    // "Co-ordinated"
    private static WordFlags Unjoined(string text) =>
        WordBook.Find(text.Replace("-", string.Empty, StringComparison.Ordinal)) & WordFlags.Ordinary;

    // "well-known" is as ordinary as its parts; "Lillie-Mai" is a name because one part is.
    private static WordFlags Joined(string text)
    {
        var (all, any) = (WordFlags.Ordinary, WordFlags.None);
        foreach (var part in text.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            var flags = WordBook.Find(part);
            // "Jo-jo": two letters are a word of English unless they are a name.
            var isShortWord = part.Length < 3 && (flags & (WordFlags.Given | WordFlags.Proper)) == 0;
            if (WordLists.Entries.ListsOf(part).Has(Lists.Ordinary) || isShortWord || char.IsAsciiDigit(part[0]))
                flags |= WordFlags.Ordinary;
            if (WordLists.Entries.ListsOf(part).Has(Lists.GivenNames)) flags |= WordFlags.Given;
            all &= flags & WordFlags.Ordinary;
            any |= flags & (WordFlags.Given | WordFlags.Proper);
        }
        return all == WordFlags.Ordinary ? all : any;
    }
}
