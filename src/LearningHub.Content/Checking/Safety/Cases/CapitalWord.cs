namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>A word that begins with a capital letter and goes on in small ones.</summary>
internal readonly record struct CapitalWord(int Start, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>Every such word of a text, in order. Apostrophes and hyphens belong to a word; a final 's does not.</summary>
    public static IEnumerable<CapitalWord> In(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsUpper(text[i]) || (i > 0 && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '@' or '/' or '.'))) continue;
            var end = i + 1;
            while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
            var word = text.AsSpan(i, end - i);
            var length = word.EndsWith("'s") || word.EndsWith("’s") ? word.Length - 2 : word.Length;
            if (length > 1 && !IsShouted(word[..length])) yield return new CapitalWord(i, length);
            i = end;
        }
    }

    /// <summary>Whether a text has such a word that is no public word and begins no sentence, or that stands before another.</summary>
    public static bool HasUnknown(string text)
    {
        var unknownEnd = -1;
        foreach (var word in In(text))
        {
            if (unknownEnd >= 0 && word.Start == unknownEnd + 1) return true;
            if (PublicWords.Contains(text.AsSpan(word.Start, word.Length))) continue;
            if (GivenNames.Contains(text.AsSpan(word.Start, word.Length)) || !BeginsSentence(text, word.Start)) return true;
            unknownEnd = word.End;
        }
        return false;
    }

    // The stop behind an initial ends no sentence: "T. Brennan".
    private static bool BeginsSentence(string text, int start) =>
        start < 2 || (text[start - 2] is '.' or '?' or '!' && !(start > 2 && char.IsUpper(text[start - 3]) && (start == 3 || text[start - 4] == ' ')));

    // GP, MARAC, NSPCC: abbreviations are nobody's name.
    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter)) return false;
        }
        return true;
    }
}
