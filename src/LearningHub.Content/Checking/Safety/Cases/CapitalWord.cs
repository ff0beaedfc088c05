namespace LearningHub.Content.Checking.Safety.Cases;

/// <summary>A word that begins with a capital letter and goes on in small ones.</summary>
internal readonly record struct CapitalWord(int Start, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;

    /// <summary>Every such word of a text, in order. Apostrophes and hyphens belong to a word; a final 's does not.</summary>
    public static CapitalWords In(ReadOnlySpan<char> text) => new(text);

    /// <summary>Whether a text has such a word that is no public word and begins no sentence, or that stands before another.</summary>
    public static bool HasUnknown(ReadOnlySpan<char> text)
    {
        var unknownEnd = -1;
        foreach (var word in In(text))
        {
            if (unknownEnd >= 0 && word.Start == unknownEnd + 1) return true;
            if (PublicWords.Contains(text.Slice(word.Start, word.Length))) continue;
            if (GivenNames.Contains(text.Slice(word.Start, word.Length)) || !BeginsSentence(text, word.Start)) return true;
            unknownEnd = word.End;
        }
        return false;
    }

    // The stop behind an initial ends no sentence: "T. Brennan".
    private static bool BeginsSentence(ReadOnlySpan<char> text, int start) =>
        start < 2 || (text[start - 2] is '.' or '?' or '!' && !(start > 2 && char.IsUpper(text[start - 3]) && (start == 3 || text[start - 4] == ' ')));
}
