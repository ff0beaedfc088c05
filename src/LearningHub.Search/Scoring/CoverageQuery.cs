using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>Parts any of which is enough. Their scores are added up and then lowered by what is missing, so that a document with all that
/// was asked for comes before one that has a single word of it often. Useful for what people type without signs; not useful where all
/// words must be there. Costs as much as a <see cref="Lucene.Net.Search.BooleanQuery"/> of the parts.</summary>
internal sealed class CoverageQuery : LuceneQuery
{
    // The factor for a document that has next to nothing of the query; found by trial on judged queries.
    private const double SmallestDocumentFactor = 0.6;

    // The same for a group of documents.
    private const double SmallestGroupFactor = 0.4;

    public CoverageQuery(IReadOnlyList<LuceneQuery> parts, IReadOnlyList<LuceneQuery> extras, IndexSearcher searcher)
    {
        (Parts, Extras) = (parts, extras);
        PartWeights = [.. parts.Select(part => new PartWeight(part, searcher))];
        ExtraWeights = [.. extras.Select(extra => new PartWeight(extra, searcher))];
        var sum = PartWeights.Sum(weight => weight.MaxScore);
        Shares = [.. PartWeights.Select(weight => sum == 0 ? 1.0 / parts.Count : weight.MaxScore / sum)];
    }

    public IReadOnlyList<LuceneQuery> Parts { get; }

    public IReadOnlyList<LuceneQuery> Extras { get; }

    private PartWeight[] PartWeights { get; }

    private PartWeight[] ExtraWeights { get; }

    // How much of the query each part is, by the largest score that it can give.
    private double[] Shares { get; }

    // Which parts a document has is kept in the bits of a number. Parts after the 64th, which hardly any query has, share the last bit.
    public static ulong BitOf(int part) => 1UL << Math.Min(part, 63);

    public double DocumentFactor(ulong covered) => SmallestDocumentFactor + ((1 - SmallestDocumentFactor) * Share(covered));

    public float GroupFactor(ulong covered) => (float)(SmallestGroupFactor + ((1 - SmallestGroupFactor) * Share(covered)));

    // How much of the query some parts of it are.
    public double Share(ulong covered)
    {
        double share = 0;
        for (var rest = covered; rest != 0; rest &= rest - 1) share += Shares[BitOperations.TrailingZeroCount(rest)];
        return Math.Min(share, 1);
    }

    public override Weight CreateWeight(IndexSearcher searcher) => new CoverageWeight(this);

    public override string ToString(string field) => $"coverage({string.Join(' ', Parts)})";

    // A coverage query is always a whole query and never a part of one.
    private sealed class CoverageWeight(CoverageQuery query) : Weight, ICollectingWeight
    {
        public override LuceneQuery Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var each in query.PartWeights.Concat(query.ExtraWeights)) each.Normalize(norm, topLevelBoost * query.Boost);
        }

        // Fills the matched documents part by part.
        public void Collect(IReadOnlyList<AtomicReaderContext> leaves, MatchedDocuments matched)
        {
            foreach (var (number, part) in query.PartWeights.Index()) matched.Add(part.Scorers(leaves), BitOf(number));
            foreach (var extra in query.ExtraWeights) matched.Add(extra.Scorers(leaves), bit: 0);
            matched.LessenUncovered(query);
        }

        public override Scorer GetScorer(AtomicReaderContext context, IBits acceptDocs) => throw new NotSupportedException();

        public override LuceneExplanation Explain(AtomicReaderContext context, int doc) => throw new NotSupportedException();
    }
}

/// <summary>A weight that fills the matched documents of all leaves by itself.</summary>
internal interface ICollectingWeight
{
    void Collect(IReadOnlyList<AtomicReaderContext> leaves, MatchedDocuments matched);
}
