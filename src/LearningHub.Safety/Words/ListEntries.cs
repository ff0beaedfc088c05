using System.Runtime.InteropServices;

namespace LearningHub.Safety.Words;

/// <summary>Entries of word lists by their first word. Filled once, then only read.</summary>
internal sealed class ListEntries
{
    // Nearly all words stand in one or two lists, so that a set for each word would be mostly empty and take megabytes.
    private readonly Dictionary<string, ListNumbers> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ListPhrase>> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(string Beginning, int List)>> beginnings = [];
    private readonly List<(string Ending, int List)> endings = [];
    private readonly Dictionary<int, int> longest = [];
    private readonly Dictionary<int, int> frequencies = [];

    /// <summary>Adds an entry: a word, several words, or the beginning or ending of a word with a star for the rest.</summary>
    public void Add(string entry, int list)
    {
        var tidy = WordText.Tidy(entry);
        var isBeginning = tidy.Length > 1 && tidy.EndsWith('*');
        var parts = WordText.Split(isBeginning ? tidy[..^1] : tidy);
        if (parts.Count == 0) return;
        longest[list] = Math.Max(LongestEntryOf(list), parts.Count);
        frequencies[list] = FrequencyOf(list) + (parts.Count > 1 ? 1 : WordFrequency.Per10000(parts[0]));
        if (tidy.Length > 1 && tidy[0] == '*') endings.Add((tidy[1..], list));
        else if (parts.Count > 1) AddPhrase(parts, list);
        else if (isBeginning) AddBeginning(parts[0], list);
        else AddWord(parts[0], list);
    }

    /// <summary>Lists that have a word by itself.</summary>
    public ListSet ListsOf(string word)
    {
        var found = ListSet.Create(words.GetValueOrDefault(word).All);
        foreach (var (ending, list) in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal)) found.Add(list);
        }
        if (word.Length < 2 || !beginnings.TryGetValue(Key(word), out var candidates)) return found;
        foreach (var (beginning, list) in candidates)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal)) found.Add(list);
        }
        return found;
    }

    /// <summary>Entries of several words that begin with a word.</summary>
    public IReadOnlyList<ListPhrase> PhrasesOf(string word) => phrases.TryGetValue(word, out var found) ? found : [];

    /// <summary>How many words the longest entry of a list has.</summary>
    public int LongestEntryOf(int list) => Math.Max(1, longest.GetValueOrDefault(list));

    /// <summary>Roughly how often an entry of a list is met in 10,000 words.</summary>
    public int FrequencyOf(int list) => frequencies.GetValueOrDefault(list);

    /// <summary>Every entry of a list, for tests that try each.</summary>
    public IEnumerable<string> EntriesOf(int list)
    {
        foreach (var (word, lists) in words)
        {
            if (lists.All.Contains(list)) yield return word;
        }
        foreach (var (first, following) in phrases)
        {
            foreach (var phrase in following.Where(phrase => phrase.List == list)) yield return $"{first} {string.Join(' ', phrase.Rest)}";
        }
        foreach (var (ending, _) in endings.Where(each => each.List == list)) yield return $"two{ending}";
        foreach (var (beginning, _) in beginnings.Values.SelectMany(each => each).Where(each => each.List == list)) yield return beginning;
    }

    private static int Key(string word) => (word[0] << 16) | word[1];

    private void AddWord(string word, int list) => CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _).Add(list);

    private void AddPhrase(IReadOnlyList<string> parts, int list)
    {
        if (!phrases.TryGetValue(parts[0], out var following)) phrases[parts[0]] = following = [];
        following.Add(new ListPhrase(list, [.. parts.Skip(1)]));
    }

    private void AddBeginning(string beginning, int list)
    {
        if (!beginnings.TryGetValue(Key(beginning), out var found)) beginnings[Key(beginning)] = found = [];
        found.Add((beginning, list));
    }

    // The numbers of the lists that a word is in.
    private struct ListNumbers
    {
        private int[]? numbers;
        private int count;

        public readonly ReadOnlySpan<int> All => numbers.AsSpan(0, count);

        public void Add(int number)
        {
            if (count == (numbers?.Length ?? 0)) Array.Resize(ref numbers, Math.Max(1, count * 2));
            numbers![count++] = number;
        }
    }
}
