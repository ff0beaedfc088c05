namespace LearningHub.Safety.Words;

/// <summary>Tells whether a word that no list knows is an ordinary word with a slip of the pen: a letter left out, doubled, swapped or a
/// wrong vowel. Tries a number of words that grows with the length of one word only.</summary>
internal static class Misspelling
{
    private const int Shortest = 6;
    private const int Longest = 20;
    private const string Vowels = "aeiou";

    /// <summary>Whether a word in small letters may be a misspelt word of English.</summary>
    public static bool IsOf(string text)
    {
        if (text.Length is < Shortest or > Longest) return false;
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter)) return false;
        }
        Span<char> changed = stackalloc char[Longest + 1];
        for (var at = 0; at < text.Length; at++)
        {
            if (IsWithout(text, at, changed) || IsSwapped(text, at, changed) || HasOtherVowel(text, at, changed)
                || HasMore(text, at, changed) || HasOtherDouble(text, at, changed)) return true;
        }
        return false;
    }

    private static bool IsOrdinary(ReadOnlySpan<char> word) => (WordBook.Find(word) & WordFlags.Ordinary) != 0;

    private static bool IsWithout(string text, int at, Span<char> changed)
    {
        text.AsSpan(0, at).CopyTo(changed);
        text.AsSpan(at + 1).CopyTo(changed[at..]);
        return IsOrdinary(changed[..(text.Length - 1)]);
    }

    private static bool IsSwapped(string text, int at, Span<char> changed)
    {
        if (at + 1 >= text.Length || text[at] == text[at + 1]) return false;
        text.CopyTo(changed);
        (changed[at], changed[at + 1]) = (changed[at + 1], changed[at]);
        return IsOrdinary(changed[..text.Length]);
    }

    private static bool HasOtherVowel(string text, int at, Span<char> changed)
    {
        if (!Vowels.Contains(text[at], StringComparison.Ordinal)) return false;
        text.CopyTo(changed);
        foreach (var vowel in Vowels)
        {
            changed[at] = vowel;
            if (vowel != text[at] && IsOrdinary(changed[..text.Length])) return true;
        }
        return false;
    }

    // A letter doubled, or a vowel put in before it.
    private static bool HasMore(string text, int at, Span<char> changed)
    {
        text.AsSpan(0, at).CopyTo(changed);
        text.AsSpan(at).CopyTo(changed[(at + 1)..]);
        changed[at] = text[at];
        if (IsOrdinary(changed[..(text.Length + 1)])) return true;
        foreach (var vowel in Vowels)
        {
            changed[at] = vowel;
            if (IsOrdinary(changed[..(text.Length + 1)])) return true;
        }
        return false;
    }

    // "reccomendation": the wrong letter is doubled.
    private static bool HasOtherDouble(string text, int at, Span<char> changed)
    {
        if (at + 1 >= text.Length || text[at] != text[at + 1]) return false;
        var single = text.Remove(at, 1);
        for (var other = 0; other < single.Length; other++)
        {
            single.AsSpan(0, other).CopyTo(changed);
            single.AsSpan(other).CopyTo(changed[(other + 1)..]);
            changed[other] = single[other];
            if (IsOrdinary(changed[..text.Length])) return true;
        }
        return false;
    }
}
