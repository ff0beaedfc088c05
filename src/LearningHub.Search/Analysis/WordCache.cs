using System.Collections.Concurrent;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Analysis;

/// <summary>Remembers the terms of single words, for texts that are looked through at every question. Safe to use from several threads.</summary>
internal static class WordCache
{
    private const int MostWords = 50_000;
    private const int LongestWord = 40;

    private static readonly ConcurrentDictionary<string, string>[] Terms =
        [.. Enum.GetValues<FieldAnalysis>().Select(_ => new ConcurrentDictionary<string, string>(StringComparer.Ordinal))];

    // The term of a word; empty if it is left out.
    public static string TermOf(ReadOnlySpan<char> word, FieldAnalysis analysis)
    {
        var known = Terms[(int)analysis];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var term)) return term;
        var text = word.ToString();
        term = EnglishAnalyzer.Analyze(text, analysis) is [var token, ..] ? token.Term : string.Empty;
        if (word.Length <= LongestWord && known.Count < MostWords) known.TryAdd(text, term);
        return term;
    }
}
