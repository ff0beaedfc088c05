using System.Numerics;

namespace LearningHub.Search.Matching;

/// <summary>The scores of a stretch of documents while they are added up: list by list, which is several times as fast as document by document.</summary>
internal sealed class ScoreWindow
{
    /// <summary>Documents that are scored together.</summary>
    public const int Size = 2048;

    private ScoreWindow? inner;
    private double[]? shares;

    /// <summary>The first document.</summary>
    public int Start { get; private set; }

    /// <summary>The document after the last.</summary>
    public int End { get; private set; }

    /// <summary>The score of each document; 0 for those that have none.</summary>
    public double[] Scores { get; } = new double[Size];

    /// <summary>Documents that have a score, one bit each.</summary>
    public ulong[] Set { get; } = new ulong[Size / 64];

    /// <summary>For each document the parts of the query that it has: see <see cref="CoverageNode.Covered"/>.</summary>
    public ulong[] Covered { get; } = new ulong[Size];

    /// <summary>For each document the share of the query that it has.</summary>
    public double[] Shares => shares ??= new double[Size];

    /// <summary>Another window of the same documents, empty, for scores of which not all count.</summary>
    public ScoreWindow Inner => (inner ??= new ScoreWindow()).At(Start, End);

    /// <summary>Begins with other documents, after <see cref="Clear"/>.</summary>
    /// <param name="start">The first document: a multiple of <see cref="Size"/>.</param>
    /// <param name="end">The document after the last.</param>
    public ScoreWindow At(int start, int end)
    {
        (Start, End) = (start, end);
        return this;
    }

    /// <summary>Adds to the score of a document.</summary>
    public void Add(int document, double score)
    {
        var at = document - Start;
        Scores[at] += score;
        Set[at >> 6] |= 1UL << at;
    }

    /// <summary>Adds the scores of another window of the same documents.</summary>
    /// <param name="other">The other window.</param>
    /// <param name="only">Only those of this set; null: all.</param>
    public void Add(ScoreWindow other, DocumentSet? only = null)
    {
        for (var word = 0; word < Set.Length; word++)
        {
            var added = other.Set[word];
            if (added != 0 && only is not null) added &= only.Words[(Start >> 6) + word];
            Set[word] |= added;
            for (var bits = added; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Scores[at] += other.Scores[at];
            }
        }
    }

    /// <summary>Takes over the scores of another window of the same documents where they are higher.</summary>
    public void Raise(ScoreWindow other)
    {
        for (var word = 0; word < Set.Length; word++)
        {
            Set[word] |= other.Set[word];
            for (var bits = other.Set[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                Scores[at] = Math.Max(Scores[at], other.Scores[at]);
            }
        }
    }

    /// <summary>Forgets all scores.</summary>
    public void Clear()
    {
        for (var word = 0; word < Set.Length; word++)
        {
            for (var bits = Set[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                (Scores[at], Covered[at]) = (0, 0);
            }
            Set[word] = 0;
        }
    }
}
