namespace LearningHub.Safety.Words;

/// <summary>What the lists of the safety check know of how words are spelt, for a spelling check.</summary>
public static class SpellingWords
{
    private const WordFlags Names = WordFlags.Proper | WordFlags.Given | WordFlags.Town | WordFlags.BigTown | WordFlags.Abroad;

    /// <summary>Whether a word, as it is written, is an English word or the name of a place or a person.</summary>
    public static bool Knows(string word)
    {
        if (word.Length == 0) return false;
        var flags = WordBook.Find(word.Replace('’', '\'').ToLowerInvariant());
        return (flags & WordFlags.Ordinary) != 0 || (char.IsUpper(word[0]) && (flags & Names) != 0);
    }
}
