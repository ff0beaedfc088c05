using LearningHub.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>Collects every document that a query matches, with its score: facets and totals count them all, and each can raise its group.
/// Arrays are as long as the index and are used again for later queries.</summary>
internal sealed class MatchedDocuments(int documents) : ICollector
{
    private readonly float[] scores = new float[documents];
    private readonly ulong[] covered = new ulong[documents];
    private Scorer? scorer;
    private CoverageScorer? coverage;

    public FixedBitSet Bits { get; } = new(documents);

    public bool AcceptsDocsOutOfOrder => true;

    public float Score(int document) => scores[document];

    // The parts of a coverage query that a document has, as bits; 0 for other queries.
    public ulong Covered(int document) => covered[document];

    public void SetScorer(Scorer scorer)
    {
        this.scorer = scorer;
        coverage = scorer as CoverageScorer;
    }

    public void Collect(int doc)
    {
        Bits.Set(doc);
        scores[doc] = scorer!.GetScore();
        if (coverage is not null) covered[doc] = coverage.Covered;
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        // There is one segment, so document numbers are those of the index.
    }

    // Adds documents that need not match, with the score 0.
    public void AddUnmatched(FixedBitSet others)
    {
        foreach (var document in others.Each())
        {
            if (Bits.Get(document)) continue;
            Bits.Set(document);
            scores[document] = 0;
        }
    }

    public void Clear()
    {
        Array.Clear(Bits.GetBits());
        Array.Clear(covered);
    }
}
