using LearningHub.Search.Querying;

namespace LearningHub.Search.Assisting;

/// <summary>Which word may be meant by another that no text has. Short words are near to many others, and a wrong guess costs more than
/// none. <c>themes/default/Assets/search/spelling.js</c> has the same rules.</summary>
internal static class SpellingRules
{
    // Shorter words that are in no dictionary are abbreviations.
    private const int LongestShort = 4;
    private const int ShortestOfTwoEdits = 7;

    public static int MostEdits(string typed) => typed.Length < ShortestOfTwoEdits ? 1 : 2;

    public static bool IsAbbreviation(string word) => word.Length > 1 && !word.Any(char.IsLower) && word.Any(char.IsUpper);

    // Whether a word may be meant. isName: whether editors named it.
    public static bool MayBeMeant(string typed, string word, int edits, bool isName)
    {
        if (isName && MayBeAbbreviation(typed, word, edits)) return true;
        if (edits == 1 && IsExchange(typed, word)) return typed.Length > LongestShort || isName;
        if (word.Length <= LongestShort && !OrdinaryWords.Contains(word)) return false;
        if (typed.Length < LongestShort || (typed.Length == LongestShort && !(isName && word.Length > typed.Length))) return false;
        return word[0] == typed[0] || (edits == 1 && typed.Length >= ShortestOfTwoEdits);
    }

    // Whether an abbreviation may be meant by another: letters exchanged, one left out or one too many, but none for another.
    public static bool MayBeAbbreviation(string typed, string word, int edits) => edits == 1 && !OrdinaryWords.Contains(word)
        && (IsExchange(typed, word) || (typed.Length >= LongestShort && typed.Length != word.Length && typed[0] == word[0]));

    // Whether one word has the letters of the other, two neighbours exchanged.
    private static bool IsExchange(string typed, string word) => typed.Length == word.Length && typed.Order().SequenceEqual(word.Order())
        && EditDistance.Between(typed, word, 1) == 1;
}
