using Lucene.Net.Search;

namespace LearningHub.Search.Scoring;

/// <summary>Scores a <see cref="CoverageQuery"/> window by window: each term goes through its documents of the window before the next term
/// does. That costs less for each document than to keep all terms in order of their documents, as Lucene's <c>BooleanScorer</c> does for
/// plain sums.</summary>
internal sealed class CoverageBulkScorer(CoverageWeight weight, PartScorer[] parts, PartScorer[] extras, IReadOnlyList<double> shares)
    : BulkScorer
{
    // Empty again after each use, and too large to be made for each query.
    [ThreadStatic]
    private static Windows? kept;

    public override bool Score(ICollector collector, int max)
    {
        var windows = kept ?? new Windows();
        // What a failure leaves half done is not used again.
        kept = null;
        var current = new CoverageScorer(weight);
        collector.SetScorer(current);
        foreach (var each in parts) each.Start();
        for (var next = Next(); next < max; next = Next())
        {
            for (var i = 0; i < parts.Length; i++) AddPart(i, next, windows);
            foreach (var extra in extras) AddExtra(extra, next, windows);
            Collect(collector, current, next, windows);
        }
        kept = windows;
        return false;
    }

    private int Next()
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var each in parts) next = Math.Min(next, each.Document);
        return next;
    }

    private void AddPart(int number, int start, Windows windows)
    {
        if (parts[number].Document >= start + ScoreWindow.Size) return;
        parts[number].AddScores(start, windows.Part, windows.Spare);
        var (share, bit) = (shares[number], CoverageQuery.BitOf(number));
        foreach (var at in windows.Part.Places)
        {
            var score = windows.Part.RemoveScore(at);
            windows.Sum.Add(at, score);
            // A part with a boost of 0 covers nothing.
            if (score == 0) continue;
            windows.Shares[at] += share;
            windows.Covered[at] |= bit;
        }
        windows.Part.Clear();
    }

    // Only for documents that have a part of the query.
    private static void AddExtra(PartScorer extra, int start, Windows windows)
    {
        if (extra.Document >= start + ScoreWindow.Size) return;
        extra.AddScores(start, windows.Part, windows.Spare);
        foreach (var at in windows.Part.Places)
        {
            var score = windows.Part.RemoveScore(at);
            if (windows.Covered[at] != 0) windows.Sum.Add(at, score);
        }
        windows.Part.Clear();
    }

    private static void Collect(ICollector collector, CoverageScorer current, int start, Windows windows)
    {
        foreach (var at in windows.Sum.Places)
        {
            var score = (float)(windows.Sum.RemoveScore(at) * CoverageQuery.DocumentFactor(windows.Shares[at]));
            current.Set(start + at, score, windows.Covered[at]);
            collector.Collect(start + at);
            windows.Shares[at] = 0;
            windows.Covered[at] = 0;
        }
        windows.Sum.Clear();
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

/// <summary>Tells a collector the score of the document at hand, and which parts of the query it has.</summary>
internal sealed class CoverageScorer(Weight weight) : Scorer(weight)
{
    private int document = -1;
    private float score;

    public ulong Covered { get; private set; }

    public override int DocID => document;

    public override int Freq => 1;

    public void Set(int current, float currentScore, ulong parts) => (document, score, Covered) = (current, currentScore, parts);

    public override float GetScore() => score;

    public override int NextDoc() => throw new NotSupportedException();

    public override int Advance(int target) => throw new NotSupportedException();

    public override long GetCost() => 1;
}
