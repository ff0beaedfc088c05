using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>The weight of a <see cref="CoverageQuery"/>, which is always a whole query and never a part of one. Its scorer fills
/// <see cref="MatchedDocuments"/> part by part.</summary>
internal sealed class CoverageWeight(CoverageQuery query) : Weight
{
    public override LuceneQuery Query => query;

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost)
    {
        foreach (var each in query.PartWeights.Concat(query.ExtraWeights)) each.Normalize(norm, topLevelBoost * query.Boost);
    }

    public override BulkScorer GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        new CoverageScorer(query, context);

    public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) => throw new NotSupportedException();

    public override LuceneExplanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException();

    private sealed class CoverageScorer(CoverageQuery query, AtomicReaderContext context) : BulkScorer
    {
        public override bool Score(ICollector collector, int max)
        {
            var matched = (MatchedDocuments)collector;
            foreach (var (number, part) in query.PartWeights.Index()) matched.AddPart(part.Scorers(context), CoverageQuery.BitOf(number));
            foreach (var extra in query.ExtraWeights) matched.AddExtra(extra.Scorers(context));
            matched.LessenUncovered(query);
            return false;
        }
    }
}
