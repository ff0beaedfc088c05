using LearningHub.Search.Storage;

namespace LearningHub.Search.Building;

/// <summary>The terms of a field that are common enough for pairs (see <see cref="PairKey"/>), numbered in the order of terms, and where they stand.</summary>
internal sealed class CommonTerms
{
    // To look through the postings of a word that is in fewer documents takes half a millisecond.
    private const int FewestDocuments = 4096;

    // Of all tokens of the field: bounds what the pairs take up, however few words a library is written with.
    private const double MostShare = 0.45;

    private readonly IReadOnlyList<AnalysedBatch> batches;
    private readonly int field;
    private readonly List<int> terms = [];
    private readonly int[] numbers;
    private readonly Dictionary<TermTable, int[]> byTable = [];
    private readonly int[] firstDocuments;
    private readonly int[] starts;

    /// <summary>Finds them.</summary>
    /// <param name="batches">In the order of documents.</param>
    /// <param name="field">Ordinal of the field.</param>
    /// <param name="merge">All terms.</param>
    /// <param name="counts">For each of them, how often it occurs.</param>
    /// <param name="having">For each of them, in how many documents it is.</param>
    public CommonTerms(IReadOnlyList<AnalysedBatch> batches, int field, TermMerge merge, int[] counts, int[] having)
    {
        this.batches = batches;
        this.field = field;
        From = LeastDocuments(counts, having);
        numbers = new int[having.Length];
        for (var term = 0; term < having.Length; term++)
        {
            var isCommon = having[term] >= From;
            numbers[term] = isCommon ? terms.Count : -1;
            if (isCommon) terms.Add(term);
        }
        (firstDocuments, starts) = terms.Count == 0 ? ([], []) : Places();
        foreach (var table in batches.Select(batch => batch.Table).Distinct()) byTable.Add(table, Array.ConvertAll(merge.Places(table), term => numbers[term]));
    }

    /// <summary>A term is one of them if it is in at least so many documents.</summary>
    public int From { get; }

    /// <summary>How many there are.</summary>
    public int Count => terms.Count;

    /// <summary>The term with a number.</summary>
    public int Term(int number) => terms[number];

    /// <summary>Whether a term is one of them.</summary>
    public bool Contains(int term) => numbers[term] >= 0;

    /// <summary>Finds those that stand close behind a term.</summary>
    /// <param name="occurrences">Of the term: document in the upper half, position in the lower, in order.</param>
    /// <param name="found">Receives for each the term's occurrence, and the number of the other with its gap: <c>number · <see cref="PairKey.Reach"/> + gap − 1</c>.</param>
    public void FindBehind(ReadOnlySpan<ulong> occurrences, List<(ulong Occurrence, int Other)> found)
    {
        var batch = 0;
        foreach (var occurrence in occurrences)
        {
            var document = (int)(occurrence >> 32);
            while (document >= firstDocuments[batch + 1]) batch++;
            var tokens = batches[batch].Fields[field];
            var known = byTable[batches[batch].Table];
            var text = tokens.Terms.AsSpan(starts[document], tokens.Counts[document - firstDocuments[batch]]);
            var position = (int)(uint)occurrence;
            for (var gap = 1; gap <= PairKey.Reach && position + gap < text.Length; gap++)
            {
                if (text[position + gap] is var term and >= 0 && known[term] is var number and >= 0) found.Add((occurrence, (number * PairKey.Reach) + gap - 1));
            }
        }
    }

    // The most common terms, as many as may be.
    private static int LeastDocuments(int[] counts, int[] having)
    {
        var room = MostShare * counts.Sum(count => (long)count);
        var least = int.MaxValue;
        foreach (var terms in Enumerable.Range(0, having.Length).Where(term => having[term] >= FewestDocuments).GroupBy(term => having[term]).OrderByDescending(terms => terms.Key))
        {
            room -= terms.Sum(term => (long)counts[term]);
            if (room < 0) break;
            least = terms.Key;
        }
        return least;
    }

    // The first document of each batch, with one more, and where in its batch each document's tokens begin.
    private (int[] FirstDocuments, int[] Starts) Places()
    {
        var (first, start) = (new int[batches.Count + 1], new int[batches.Sum(batch => batch.Fields[field].Counts.Length)]);
        var document = 0;
        for (var batch = 0; batch < batches.Count; batch++)
        {
            first[batch] = document;
            var at = 0;
            foreach (var count in batches[batch].Fields[field].Counts)
            {
                start[document++] = at;
                at += count;
            }
        }
        first[^1] = document;
        return (first, start);
    }
}
