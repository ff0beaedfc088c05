using System.Numerics;
using LearningHub.Search.Matching;

namespace LearningHub.Search.Ranking;

/// <summary>
/// Finds the best documents for any of some terms without scoring all: windows of documents are gone through in order; terms that together
/// cannot reach the threshold within a window are looked up only for documents that other terms brought, and windows that cannot reach it at
/// all are jumped over (MaxScore: Turtle and Flood 1995; with bounds by block: Ding and Suel 2011).
/// </summary>
internal sealed unsafe class TermRanker
{
    private readonly TermNode[] terms;
    private readonly int[] blocks;
    private readonly float[] bounds;
    private readonly double[] sums;
    private readonly SearchScratch scratch;
    private readonly DocumentSet? filter;
    private readonly Func<int, float, float> lift;
    private readonly float mostLift;
    private readonly GroupCollector collector;

    /// <summary>A ranker.</summary>
    /// <param name="terms">Any of them is enough.</param>
    /// <param name="filter">Only documents of this set count; null: all.</param>
    /// <param name="lift">Changes the score of a document.</param>
    /// <param name="mostLift">A score is at most multiplied by this.</param>
    /// <param name="scratch">For windows.</param>
    /// <param name="collector">Receives documents.</param>
    public TermRanker(TermNode[] terms, DocumentSet? filter, Func<int, float, float> lift, float mostLift, SearchScratch scratch, GroupCollector collector)
    {
        this.terms = terms;
        this.filter = filter;
        this.lift = lift;
        this.mostLift = mostLift;
        this.scratch = scratch;
        this.collector = collector;
        blocks = new int[terms.Length];
        bounds = new float[terms.Length];
        sums = new double[terms.Length];
    }

    /// <summary>Ranks the documents.</summary>
    /// <param name="groups">The group of each document.</param>
    public void Run(ReadOnlySpan<int> groups)
    {
        for (var start = 0; start < groups.Length; start += SearchScratch.WindowSize)
        {
            var end = Math.Min(start + SearchScratch.WindowSize, groups.Length);
            BoundAndSort(start, end);
            var essential = 0;
            while (essential < terms.Length && sums[essential] * mostLift <= collector.Threshold) essential++;
            if (essential == terms.Length) continue;
            for (var i = essential; i < terms.Length; i++) AddWindow(i, start, end);
            CollectWindow(essential, start, groups);
        }
    }

    // Terms in increasing order of what they can give in the window, with the sums of that.
    private void BoundAndSort(int start, int end)
    {
        for (var i = 0; i < terms.Length; i++)
        {
            var cursor = terms[i].Cursor;
            var block = cursor.FindBlock(blocks[i], start);
            blocks[i] = block;
            float bound = 0;
            for (; block < cursor.BlockCount; block++)
            {
                bound = Math.Max(bound, terms[i].MostInBlock(block));
                if (cursor.Entry(block).LastDocument >= end - 1) break;
            }
            bounds[i] = bound;
        }
        for (var i = 1; i < terms.Length; i++)
        {
            for (var k = i; k > 0 && bounds[k] < bounds[k - 1]; k--)
            {
                (bounds[k], bounds[k - 1]) = (bounds[k - 1], bounds[k]);
                (terms[k], terms[k - 1]) = (terms[k - 1], terms[k]);
                (blocks[k], blocks[k - 1]) = (blocks[k - 1], blocks[k]);
            }
        }
        double sum = 0;
        for (var i = 0; i < terms.Length; i++) sums[i] = sum += bounds[i];
    }

    private void AddWindow(int term, int start, int end)
    {
        var node = terms[term];
        var cursor = node.Cursor;
        var (weight, factors) = (node.Weight, node.Field.Factors);
        var norms = node.Field.Norms;
        var (scores, set) = (scratch.WindowScores, scratch.WindowSet);
        for (var block = blocks[term]; block < cursor.BlockCount; block++)
        {
            cursor.Load(block);
            var ids = cursor.Ids;
            var extra = cursor.ExtraFrequencies();
            for (var i = 0; i < ids.Length; i++)
            {
                var document = ids[i];
                if (document < start) continue;
                if (document >= end) return;
                var at = document - start;
                scores[at] += Saturation.Score(weight, extra[i] + 1, factors[norms[document]]);
                set[at >> 6] |= 1UL << at;
            }
        }
    }

    private void CollectWindow(int essential, int start, ReadOnlySpan<int> groups)
    {
        var (scores, set) = (scratch.WindowScores, scratch.WindowSet);
        for (var word = 0; word < set.Length; word++)
        {
            for (var bits = set[word]; bits != 0; bits &= bits - 1)
            {
                var at = (word << 6) + BitOperations.TrailingZeroCount(bits);
                var document = start + at;
                var score = scores[at];
                scores[at] = 0;
                if (filter is null || filter.Contains(document)) Collect(essential, document, score, groups);
            }
            set[word] = 0;
        }
    }

    private void Collect(int essential, int document, double score, ReadOnlySpan<int> groups)
    {
        for (var i = essential - 1; i >= 0; i--)
        {
            if ((score + sums[i]) * mostLift <= collector.Threshold) return;
            score += terms[i].Score(document);
        }
        var lifted = lift(document, (float)score);
        if (lifted > collector.Threshold) collector.Add(groups[document], document, lifted);
    }
}
