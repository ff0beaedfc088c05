using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>The weight of a <see cref="CoverageQuery"/>, which is always a whole query and never a part of one.</summary>
internal sealed class CoverageWeight(CoverageQuery query, IndexSearcher searcher) : Weight
{
    private readonly PartWeight[] parts = [.. query.Parts.Select(part => new PartWeight(part.Query, searcher))];
    private readonly PartWeight[] extras = [.. query.Extras.Select(extra => new PartWeight(extra, searcher))];

    public override LuceneQuery Query => query;

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost)
    {
        foreach (var each in parts.Concat(extras)) each.Normalize(norm, topLevelBoost * query.Boost);
    }

    public override BulkScorer GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        new CoverageBulkScorer(this, [.. parts.Select(part => part.Scorer(context))], [.. extras.Select(extra => extra.Scorer(context))],
            query.Shares);

    public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) => throw new NotSupportedException();

    public override LuceneExplanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException();
}
