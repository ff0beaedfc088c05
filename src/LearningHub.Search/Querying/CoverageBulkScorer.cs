using System.Numerics;
using Lucene.Net.Search;

namespace LearningHub.Search.Querying;

/// <summary>Scores a <see cref="CoverageQuery"/> window by window: each term goes through its documents of the window before the next term
/// does. That costs less for each document than to keep all terms in order of their documents, as Lucene's <c>BooleanScorer</c> does for
/// plain sums.</summary>
internal sealed class CoverageBulkScorer(CoverageWeight weight, PartScorer[] parts, PartScorer[] extras, IReadOnlyList<double> shares)
    : BulkScorer
{
    // Empty again after each use, and too large to be made for each query.
    [ThreadStatic]
    private static Windows? kept;

    private ScoreWindow sum = null!, part = null!, spare = null!;
    private double[] coveredShares = null!;
    private ulong[] covered = null!;

    public override bool Score(ICollector collector, int max)
    {
        var windows = kept ?? new Windows();
        kept = null;
        (sum, part, spare, coveredShares, covered) = (windows.Sum, windows.Part, windows.Spare, windows.Shares, windows.Covered);
        var current = new WindowScorer(weight);
        collector.SetScorer(current);
        foreach (var each in parts) each.Advance(0);
        for (var next = First(); next < max; next = First())
        {
            sum.Start = part.Start = spare.Start = next & ~63;
            for (var i = 0; i < parts.Length; i++) AddPart(i);
            foreach (var extra in extras) AddExtra(extra);
            Collect(collector, current, max);
        }
        kept = windows;
        return First() != DocIdSetIterator.NO_MORE_DOCS;
    }

    private int First()
    {
        var first = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var each in parts) first = Math.Min(first, each.Document);
        return first;
    }

    private void AddPart(int number)
    {
        if (parts[number].Document >= sum.End) return;
        parts[number].AddScores(part, spare);
        var (share, bit) = (shares[number], CoverageQuery.BitOf(number));
        for (var word = 0; word < part.Bits.Length; word++)
        {
            for (var bits = part.Bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var given = part.Scores[at];
                part.Scores[at] = 0;
                // What was boosted by nothing gives nothing.
                if (given == 0) continue;
                sum.Scores[at] += given;
                coveredShares[at] += share;
                covered[at] |= bit;
            }
            sum.Bits[word] |= part.Bits[word];
            part.Bits[word] = 0;
        }
    }

    // Only for documents that have a part of the query.
    private void AddExtra(PartScorer extra)
    {
        if (extra.Document >= sum.End) return;
        extra.AddScores(part, spare);
        for (var word = 0; word < part.Bits.Length; word++)
        {
            for (var bits = part.Bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (sum.Scores[at] != 0) sum.Scores[at] += part.Scores[at];
                part.Scores[at] = 0;
            }
            part.Bits[word] = 0;
        }
    }

    private void Collect(ICollector collector, WindowScorer current, int max)
    {
        for (var word = 0; word < sum.Bits.Length; word++)
        {
            for (var bits = sum.Bits[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                current.Set(sum.Start + at, (float)(sum.Scores[at] * CoverageQuery.DocumentFactor(coveredShares[at])), covered[at]);
                if (current.DocID < max) collector.Collect(current.DocID);
                sum.Scores[at] = coveredShares[at] = 0;
                covered[at] = 0;
            }
            sum.Bits[word] = 0;
        }
    }

    private sealed class Windows
    {
        public ScoreWindow Sum { get; } = new();
        public ScoreWindow Part { get; } = new();
        public ScoreWindow Spare { get; } = new();
        public double[] Shares { get; } = new double[ScoreWindow.Size];
        public ulong[] Covered { get; } = new ulong[ScoreWindow.Size];
    }
}

/// <summary>What a collector asks for the score of a document that was scored in a window.</summary>
internal sealed class WindowScorer(Weight weight) : Scorer(weight)
{
    private int document = -1;
    private float score;

    public ulong Covered { get; private set; }
    public override int DocID => document;
    public override int Freq => 1;

    public void Set(int current, float its, ulong parts) => (document, score, Covered) = (current, its, parts);
    public override float GetScore() => score;
    public override int NextDoc() => throw new NotSupportedException();
    public override int Advance(int target) => throw new NotSupportedException();
    public override long GetCost() => 1;
}
