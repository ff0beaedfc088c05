using LearningHub.Search.Analysis;
using LearningHub.Search.Matching;
using LearningHub.Search.Schema;

namespace LearningHub.Search.Passages;

/// <summary>The terms that a query asks for, to be marked in texts.</summary>
internal sealed class MarkedTerms
{
    private readonly Dictionary<string, float> weights = new(StringComparer.Ordinal);
    private readonly List<TermPattern> patterns = [];
    private readonly char[] buffer = new char[WordBreaker.LongestWord];
    private ulong firstLetters;

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => weights.Count == 0 && patterns.Count == 0;

    /// <summary>Adds a term.</summary>
    /// <param name="term">As it stands in the index.</param>
    /// <param name="weight">How much it tells.</param>
    public void Add(string term, float weight)
    {
        weights[term] = Math.Max(weight, weights.GetValueOrDefault(term));
        firstLetters |= Letter(term[0]);
    }

    /// <summary>Adds a pattern; its terms tell little.</summary>
    public void Add(TermPattern pattern)
    {
        patterns.Add(pattern);
        firstLetters = pattern.Beginning.Length == 0 ? ulong.MaxValue : firstLetters | Letter(pattern.Beginning[0]);
    }

    /// <summary>How much a word of a text tells; 0 if it was not asked for.</summary>
    public float Weight(ReadOnlySpan<char> word, FieldAnalysis analysis)
    {
        // Endings are taken off and letters made small, but the first letter stays: most words need no more than a look at it.
        if ((firstLetters & Letter(char.ToLowerInvariant(word[0]))) == 0) return 0;
        var term = buffer.AsSpan(0, EnglishAnalyzer.Normalise(word, buffer, analysis));
        if (term.Length == 0) return 0;
        if (weights.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(term, out var weight)) return weight;
        if (patterns.Count == 0) return 0;
        foreach (var pattern in patterns)
        {
            if (pattern.Fits(term)) return 1;
        }
        return 0;
    }

    private static ulong Letter(char letter) => 1UL << (letter & 63);
}
