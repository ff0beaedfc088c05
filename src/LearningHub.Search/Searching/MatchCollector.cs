using LearningHub.Search.Querying;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LearningHub.Search.Searching;

/// <summary>Collects every document that a query matches. All are needed: facets and totals count them, and each can raise its
/// group.</summary>
internal sealed class MatchCollector(MatchedDocuments matched) : ICollector
{
    private Scorer? scorer;
    private WindowScorer? coverage;

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        this.scorer = scorer;
        coverage = scorer as WindowScorer;
    }

    public void Collect(int doc)
    {
        var score = scorer!.GetScore();
        if (coverage is null) matched.Add(doc, score);
        else matched.Add(doc, score, coverage.Covered);
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        // There is one segment, so document numbers are those of the index.
    }
}
