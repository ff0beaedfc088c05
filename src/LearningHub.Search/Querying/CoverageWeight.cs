using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Querying;

/// <summary>The weight of a <see cref="CoverageQuery"/>.</summary>
internal sealed class CoverageWeight : Weight
{
    private readonly CoverageQuery query;
    private readonly SumOfWeights[] parts;
    private readonly SumOfWeights[] extras;

    public CoverageWeight(CoverageQuery query, IndexSearcher searcher)
    {
        this.query = query;
        parts = [.. query.Parts.Select(part => new SumOfWeights(part.Query, searcher))];
        extras = [.. query.Extras.Select(extra => new SumOfWeights(extra, searcher))];
    }

    public override LuceneQuery Query => query;
    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost)
    {
        foreach (var each in parts.Concat(extras)) each.Normalize(norm, topLevelBoost * query.Boost);
    }

    public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var found = new FoundDocuments(this);
        GetBulkScorer(context, scoreDocsInOrder: true, acceptDocs).Score(found);
        return found;
    }

    public override BulkScorer GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        new CoverageBulkScorer(this, Scorers(parts, context), Scorers(extras, context), query.Shares);

    public override LuceneExplanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer.Advance(doc) == doc
            ? new ComplexExplanation(true, scorer.GetScore(), "coverage of a query")
            : new ComplexExplanation(false, 0, "no part of the query");
    }

    private static PartScorer[] Scorers(SumOfWeights[] weights, AtomicReaderContext context) =>
        [.. weights.Select(weight => new PartScorer(weight.Scorers(context)))];

    /// <summary>The documents of a coverage query that is a part of another query, which goes through them one by one.</summary>
    private sealed class FoundDocuments(Weight weight) : Scorer(weight), ICollector
    {
        private readonly List<(int Document, float Score)> found = [];
        private Scorer? scorer;
        private int at = -1;

        public bool AcceptsDocsOutOfOrder => false;
        public override int DocID => at < 0 ? -1 : at < found.Count ? found[at].Document : NO_MORE_DOCS;
        public override int Freq => 1;

        public void SetScorer(Scorer scorer) => this.scorer = scorer;
        public void Collect(int doc) => found.Add((doc, scorer!.GetScore()));
        public override float GetScore() => found[at].Score;
        public override long GetCost() => found.Count;

        public void SetNextReader(AtomicReaderContext context)
        {
            // There is one segment.
        }

        public override int NextDoc()
        {
            at = Math.Min(at + 1, found.Count);
            return DocID;
        }

        public override int Advance(int target)
        {
            while (NextDoc() < target)
            {
                // The documents stand in order.
            }
            return DocID;
        }
    }
}
