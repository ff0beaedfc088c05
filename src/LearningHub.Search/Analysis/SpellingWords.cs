using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace LearningHub.Search.Analysis;

/// <summary>The unstemmed words of a document, as the token stream of the field for spelling. They are collected while the other fields are
/// analysed, so that no text is analysed twice.</summary>
internal sealed class SpellingWords : TokenStream
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly List<string> words = [];
    private readonly ICharTermAttribute term;
    private int next;

    public SpellingWords() => term = AddAttribute<ICharTermAttribute>();

    public void Clear() => words.Clear();

    // Adds a word that people could mistype: of letters only, neither very short nor very long.
    public void Add(string word)
    {
        if (word.Length is >= ShortestWord and <= LongestWord && HasLettersOnly(word)) words.Add(word);
    }

    // Asked of every word of every text.
    private static bool HasLettersOnly(string word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) return false;
        }
        return true;
    }

    public override void Reset() => next = 0;

    public override bool IncrementToken()
    {
        if (next == words.Count) return false;
        ClearAttributes();
        term.SetEmpty().Append(words[next++]);
        return true;
    }
}
