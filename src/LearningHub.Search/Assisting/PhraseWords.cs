using LearningHub.Search.Analysis;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Assisting;

/// <summary>The words of all phrases that are offered: each word once, in order, with the phrases that have it; and each phrase with its
/// words.</summary>
internal sealed class PhraseWords
{
    private readonly string[] words;
    private readonly int[] phraseStarts;
    private readonly int[] wordsOfPhrases;
    private readonly TextRange[] places;
    private readonly int[] entryStarts;
    private readonly int[] entries;

    public PhraseWords(IReadOnlyList<SuggestedPhrase> phrases)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (read, ranges) = (new List<int>(), new List<TextRange>());
        phraseStarts = new int[phrases.Count + 1];
        for (var phrase = 0; phrase < phrases.Count; phrase++)
        {
            foreach (var token in EnglishAnalyzer.Analyze(phrases[phrase].Text, FieldAnalysis.Words))
            {
                if (!numbers.TryGetValue(token.Term, out var number)) numbers.Add(token.Term, number = numbers.Count);
                read.Add(number);
                ranges.Add(new TextRange(token.Start, token.End - token.Start));
            }
            phraseStarts[phrase + 1] = read.Count;
        }
        words = [.. numbers.Keys.Order(StringComparer.Ordinal)];
        var order = new int[words.Length];
        for (var word = 0; word < words.Length; word++) order[numbers[words[word]]] = word;
        wordsOfPhrases = [.. read.Select(number => order[number])];
        places = [.. ranges];
        (entryStarts, entries) = Invert();
    }

    public ReadOnlySpan<string> All => words;

    public ReadOnlySpan<int> PhrasesOf(int word) => entries.AsSpan(entryStarts[word], Count(word));
    public int Count(int word) => entryStarts[word + 1] - entryStarts[word];
    public ReadOnlySpan<int> Of(int phrase) => wordsOfPhrases.AsSpan(phraseStarts[phrase], phraseStarts[phrase + 1] - phraseStarts[phrase]);
    public ReadOnlySpan<TextRange> PlacesOf(int phrase) =>
        places.AsSpan(phraseStarts[phrase], phraseStarts[phrase + 1] - phraseStarts[phrase]);

    private (int[] Starts, int[] Entries) Invert()
    {
        var starts = new int[words.Length + 1];
        foreach (var word in wordsOfPhrases) starts[word + 1]++;
        for (var word = 0; word < words.Length; word++) starts[word + 1] += starts[word];
        var (next, inverted) = (starts.AsSpan(0, words.Length).ToArray(), new int[wordsOfPhrases.Length]);
        for (var phrase = 0; phrase < phraseStarts.Length - 1; phrase++)
        {
            foreach (var word in Of(phrase)) inverted[next[word]++] = phrase;
        }
        return (starts, inverted);
    }
}
