using LearningHub.Search.Schema;

namespace LearningHub.Search.Analysis;

/// <summary>
/// Turns text into terms as Apache Lucene's <c>EnglishAnalyzer</c> does: words after Unicode Standard Annex 29, possessive <c>'s</c> taken off,
/// lower case, stop words left out, Porter's stems. <see cref="FieldAnalysis.Words"/> stops before the stop words.
/// </summary>
public static class EnglishAnalyzer
{
    /// <summary>The terms of a text in order. Words that are left out leave a gap in the positions.</summary>
    public static IReadOnlyList<Token> Analyze(string text, FieldAnalysis analysis = FieldAnalysis.English)
    {
        var tokens = new List<Token>();
        Span<char> buffer = stackalloc char[WordBreaker.LongestWord];
        var words = new WordBreaker(text);
        for (var position = 0; words.MoveNext(); position++)
        {
            var length = Normalise(text.AsSpan(words.Start, words.End - words.Start), buffer, analysis);
            if (length > 0) tokens.Add(new Token(buffer[..length].ToString(), position, words.Start, words.End));
        }
        return tokens;
    }

    /// <summary>Turns one word into its term.</summary>
    /// <param name="word">As <see cref="WordBreaker"/> found it.</param>
    /// <param name="term">Receives the term; as long as the longest word.</param>
    /// <param name="analysis">How.</param>
    /// <returns>The length of the term; 0 if the word is left out.</returns>
    internal static int Normalise(ReadOnlySpan<char> word, Span<char> term, FieldAnalysis analysis)
    {
        var length = Fold(word, term);
        if (analysis == FieldAnalysis.Words) return length;
        return StopWords.Contains(term[..length]) ? 0 : PorterStemmer.Stem(term[..length]);
    }

    /// <summary>Lower case without possessive: the word as people know it.</summary>
    internal static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (word.Length >= 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019' or '\uFF07') word = word[..^2];
        word.ToLowerInvariant(folded);
        // The one letter whose lower case the framework leaves alone where no language is given.
        folded[..word.Length].Replace('\u0130', 'i');
        return word.Length;
    }
}
