using LearningHub.Benchmarks.Generating.MadeUp;

namespace LearningHub.Benchmarks.Generating.Passages;

/// <summary>Chooses queries that made-up passages answer, twenty of each group; fewer only where there are too few words to choose
/// from.</summary>
/// <param name="passages">The passages, all of them made.</param>
/// <param name="sentences">Some of their sentences.</param>
/// <param name="dice">What decides.</param>
internal sealed class PassageQueries(MadeUpPassages passages, IReadOnlyList<string> sentences, Dice dice)
{
    private const int InGroup = 20;
    private const int Common = 40;
    private const int Middling = 2_000;

    private readonly string[] used =
    [
        .. Enumerable.Range(0, passages.Vocabulary.Count)
            .Where(rank => passages.Prose.Occurrences[rank] > 0)
            .OrderByDescending(rank => passages.Prose.Occurrences[rank]).ThenBy(rank => rank)
            .Select(rank => passages.Vocabulary[rank]),
    ];

    /// <summary>All queries: a line each, the group before a tab.</summary>
    public IEnumerable<string> Lines() =>
        Group("common", used)
            .Concat(Group("term", FromRareToCommon()))
            .Concat(Group("two-terms", Pairs()))
            .Concat(Group("phrase", Phrases()))
            .Concat(Group("prefix", Prefixes()));

    private static IEnumerable<string> Group(string name, IEnumerable<string> queries) =>
        queries.Distinct().Take(InGroup).Select(query => $"{name}\t{query}");

    // Three quarters of the way each time. Only whole numbers, so that every machine makes the same choices.
    private IEnumerable<string> FromRareToCommon()
    {
        for (var place = used.Length - 1; place > 0; place = place * 3 / 4) yield return used[place];
    }

    private IEnumerable<string> Pairs()
    {
        for (var i = 0; i < InGroup * 2; i++)
        {
            var (first, second) = (i % 4) switch
            {
                0 => (Between(0, Common), Between(Common, Middling)),
                1 => (Between(Common, Middling), Between(Common, Middling)),
                2 => (Between(0, Common), Between(0, Common)),
                _ => (Between(Common, Middling), Between(Middling, used.Length)),
            };
            if (first != second) yield return $"{first} {second}";
        }
    }

    private IEnumerable<string> Phrases()
    {
        var known = SafeguardingWords.Phrases.Where(
            phrase => sentences.Any(sentence => sentence.Contains(phrase, StringComparison.Ordinal)));
        return known.Take(InGroup / 2).Concat(Runs().Distinct()).Select(phrase => $"\"{phrase}\"");
    }

    private IEnumerable<string> Runs()
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var (words, length) = (sentences[i].Split(' '), 2 + (i % 2));
            var starts = Enumerable.Range(1, Math.Max(0, words.Length - length)).Where(start => IsPhrase(words.AsSpan(start, length)))
                .ToList();
            if (starts.Count > 0) yield return string.Join(' ', words.AsSpan(dice.Pick(starts), length)!);
        }
    }

    // Small words may be in the middle, as in "voice of the child". At the ends they would add nothing.
    private static bool IsPhrase(ReadOnlySpan<string> words)
    {
        if (FunctionWords.Contains(words[0]) || FunctionWords.Contains(words[^1])) return false;
        foreach (var word in words)
        {
            if (!word.All(char.IsAsciiLetterLower)) return false;
        }
        return true;
    }

    private IEnumerable<string> Prefixes()
    {
        var length = 2;
        // A rare and a common word by turns: a few matches and very many.
        foreach (var word in FromRareToCommon().Zip(used, (rare, common) => new[] { rare, common }).SelectMany(pair => pair))
        {
            length = length == 5 ? 3 : length + 1;
            if (word.Length > length + 1) yield return $"{word[..length]}*";
        }
    }

    private string Between(int from, int below)
    {
        from = Math.Min(from, used.Length - 1);
        return used[from + dice.Below(Math.Max(1, Math.Min(below, used.Length) - from))];
    }
}
