using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Scoring;

/// <summary>Collects every document that a query matches, with its score: facets and totals count them all, and each can raise its group.
/// Arrays are as long as the index and are used again for later queries.</summary>
internal sealed class MatchedDocuments(int documents) : ICollector
{
    private readonly ScoreTable scores = new(documents);
    private readonly ScoreTable part = new(documents);
    private readonly ScoreTable way = new(documents);
    private readonly ulong[] covered = new ulong[documents];
    private Scorer? scorer;
    private int docBase;

    public FixedBitSet Bits => scores.Bits;

    public bool AcceptsDocsOutOfOrder => true;

    public float Score(int document) => (float)scores[document];

    // The parts of a coverage query that a document has, as bits; 0 for other queries.
    public ulong Covered(int document) => covered[document];

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void Collect(int doc) => scores.Add(docBase + doc, scorer!.GetScore());

    public void SetNextReader(AtomicReaderContext context) => docBase = context.DocBase;

    // Collects what a query matches in all leaves.
    public void Collect(Weight weight, IReadOnlyList<AtomicReaderContext> leaves)
    {
        if (weight is ICollectingWeight whole)
        {
            whole.Collect(leaves, this);
            return;
        }
        foreach (var leaf in leaves)
        {
            SetNextReader(leaf);
            weight.GetBulkScorer(leaf, scoreDocsInOrder: false, acceptDocs: null)?.Score(this);
        }
    }

    // Adds documents that need not match, with the score 0.
    public void AddUnmatched(FixedBitSet others) => Bits.Or(others);

    // Adds the scores of a part of a coverage query: the best of several ways to say it, each a sum. An extra has no bit; it counts for
    // documents that have a part.
    public void Add(LeafScorer[][] ways, ulong bit)
    {
        CollectBest(ways);
        foreach (var document in part.Bits.Each())
        {
            if (bit == 0 && covered[document] == 0) continue;
            scores.Add(document, part[document]);
            // A part with a boost of 0 covers nothing.
            if (part[document] != 0) covered[document] |= bit;
        }
        part.Clear();
    }

    public void LessenUncovered(CoverageQuery query)
    {
        foreach (var document in Bits.Each()) scores[document] *= query.DocumentFactor(covered[document]);
    }

    public void Clear()
    {
        foreach (var document in Bits.Each()) covered[document] = 0;
        scores.Clear();
    }

    // Each term goes through all its documents before the next does: that costs less than to keep terms in order of their documents.
    private void CollectBest(LeafScorer[][] ways)
    {
        foreach (var scorers in ways)
        {
            var target = ways.Length == 1 ? part : way;
            foreach (var (each, first) in scorers)
            {
                for (var doc = each.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.NextDoc())
                    target.Add(first + doc, each.GetScore());
            }
            if (ways.Length > 1) part.TakeLarger(way);
        }
    }
}
