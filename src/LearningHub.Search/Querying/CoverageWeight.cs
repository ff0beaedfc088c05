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

    public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) =>
        new CoverageScorer(this, [.. parts.Select(part => new PartScorer(part.Scorers(context)))], [.. extras.Select(extra => new PartScorer(extra.Scorers(context)))], query.Shares);

    public override BulkScorer GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        new CoverageBulkScorer(this, [.. parts.Select(part => new PartScorer(part.Scorers(context)))], [.. extras.Select(extra => new PartScorer(extra.Scorers(context)))], query.Shares);

    public override LuceneExplanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer.Advance(doc) == doc
            ? new ComplexExplanation(true, scorer.GetScore(), "coverage of a query")
            : new ComplexExplanation(false, 0, "no part of the query");
    }
}
