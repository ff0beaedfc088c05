using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>A part of a coverage query taken apart: the best of several queries (ways to say the same), each of which
/// is a sum of terms and phrases.</summary>
internal sealed class PartWeight(LuceneQuery query, IndexSearcher searcher)
{
    private readonly Weight[][] ways = [.. (query is DisjunctionMaxQuery best ? best.Disjuncts : [query])
        .Select(way => Summands(way).Select(each => searcher.Rewrite(each).CreateWeight(searcher)).ToArray())];

    // The largest score that the part can give. What a weight gives for normalisation is its square.
    public double MaxScore => ways.Max(way => way.Sum(weight => Math.Sqrt(weight.GetValueForNormalization())));

    public void Normalize(float norm, float boost)
    {
        foreach (var weight in ways.SelectMany(way => way))
        {
            // Some of Lucene's weights set their own boost here.
            _ = weight.GetValueForNormalization();
            weight.Normalize(norm, boost);
        }
    }

    // For each way the scorers of its summands in each leaf.
    public LeafScorer[][] Scorers(IReadOnlyList<AtomicReaderContext> leaves) =>
        [.. ways.Select(way => way.SelectMany(weight => LeafScorer.Of(weight, leaves)).ToArray())];

    // The queries of a sum of sums; the query itself if it is none.
    public static IEnumerable<LuceneQuery> Summands(LuceneQuery query) => query is BooleanQuery { Boost: 1 } sum
        && sum.Clauses.All(clause => clause.Occur is Occur.SHOULD) ? sum.Clauses.SelectMany(clause => Summands(clause.Query)) : [query];
}

/// <summary>The scorer of a weight in one leaf.</summary>
internal readonly record struct LeafScorer(Scorer Scorer, int DocBase)
{
    public static IEnumerable<LeafScorer> Of(Weight weight, IReadOnlyList<AtomicReaderContext> leaves) =>
        leaves.Select(leaf => new LeafScorer(weight.GetScorer(leaf, null), leaf.DocBase)).Where(each => each.Scorer is not null);
}
