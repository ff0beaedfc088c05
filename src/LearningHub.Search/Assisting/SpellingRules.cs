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
        if (edits == 1 && IsExchange(typed, word)) return typed.Length > LongestShort || isName;
        if (word.Length <= LongestShort && !OrdinaryWords.Contains(word)) return false;
        if (typed.Length < LongestShort || (typed.Length == LongestShort && !(isName && word.Length > typed.Length))) return false;
        return word[0] == typed[0] || (edits == 1 && typed.Length >= ShortestOfTwoEdits);
    }

    // Whether one word has the letters of the other, two neighbours exchanged.
    public static bool IsExchange(string typed, string word) => typed.Length == word.Length && typed.Order().SequenceEqual(word.Order())
        && EditDistance.Between(typed, word, 1) == 1;
}
