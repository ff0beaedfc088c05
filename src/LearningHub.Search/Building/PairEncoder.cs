using System.Runtime.InteropServices;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>
/// Gives two common words that stand close together postings of their own, as if they were one term: to look through the postings of both for
/// the places where they meet is what makes a phrase slow (Williams, Zobel and Bahle, "Fast Phrase Querying with Combined Indexes", 2004).
/// </summary>
/// <param name="common">The common words of the field.</param>
/// <param name="documents">Number of documents.</param>
internal sealed class PairEncoder(CommonTerms common, int documents)
{
    private readonly List<(ulong Occurrence, int Other)> found = [];
    private readonly int[] ends = new int[common.Count * PairKey.Reach];
    private ulong[] sorted = [];

    /// <summary>The postings of each pair.</summary>
    public PostingEncoder Postings { get; } = new(documents);

    /// <summary>Each pair: terms, and how many places apart they stand.</summary>
    public List<(int First, int Second, int Gap)> Pairs { get; } = [];

    /// <summary>Writes the pairs that begin with a term, if it is common. Terms come in order.</summary>
    /// <param name="term">The term.</param>
    /// <param name="occurrences">Document in the upper half, position in the lower, in order.</param>
    /// <param name="norms">Of the field, for each document.</param>
    /// <param name="saturation">What a frequency of one gives with each norm.</param>
    public void Add(int term, ReadOnlySpan<ulong> occurrences, ReadOnlySpan<byte> norms, ReadOnlySpan<float> saturation)
    {
        if (!common.Contains(term)) return;
        found.Clear();
        common.FindBehind(occurrences, found);
        Sort();
        for (int other = 0, start = 0; other < ends.Length; start = ends[other++])
        {
            if (ends[other] == start) continue;
            Postings.Add(sorted.AsSpan(start, ends[other] - start), norms, saturation);
            Pairs.Add((term, common.Term(other / PairKey.Reach), (other % PairKey.Reach) + 1));
        }
    }

    // By the other word and its gap. A counting sort keeps documents in order; afterwards each number's end stands in its place.
    private void Sort()
    {
        if (sorted.Length < found.Count) sorted = new ulong[found.Count];
        Array.Clear(ends);
        var all = CollectionsMarshal.AsSpan(found);
        foreach (var (_, other) in all) ends[other]++;
        var sum = 0;
        for (var other = 0; other < ends.Length; other++) (ends[other], sum) = (sum, sum + ends[other]);
        foreach (var (occurrence, other) in all) sorted[ends[other]++] = occurrence;
    }
}
