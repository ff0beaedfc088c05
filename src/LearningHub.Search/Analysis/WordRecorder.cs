namespace LearningHub.Search.Analysis;

/// <summary>
/// Collects the unstemmed words of a document while its fields are analysed, so that the field for spelling needs no analysis of its own.
/// </summary>
internal sealed class WordRecorder
{
    private const int ShortestWord = 3;
    private const int LongestWord = 40;

    private readonly List<string> words = [];

    /// <summary>The words of the document so far, in order.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Forgets the words: a new document begins.</summary>
    public void Clear() => words.Clear();

    /// <summary>Adds a word if it is one that people could mistype: letters only, neither very short nor very long.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length is < ShortestWord or > LongestWord) return;
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter)) return;
        }
        words.Add(word.ToString());
    }
}
