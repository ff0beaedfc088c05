using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneBooleanQuery = Lucene.Net.Search.BooleanQuery;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Querying;

/// <summary>A part of a coverage query taken apart: the best of some ways, each of which is a sum. Terms are then scored one after another
/// into a window, which is several times as fast as to merge them document by document.</summary>
internal sealed class SumOfWeights
{
    private readonly Weight[][] ways;

    public SumOfWeights(LuceneQuery query, IndexSearcher searcher)
    {
        IEnumerable<LuceneQuery> written = query is DisjunctionMaxQuery best ? best.Disjuncts : [query];
        ways = [.. written.Select(way => Summands(way).Select(each => searcher.Rewrite(each).CreateWeight(searcher)).ToArray())];
    }

    public void Normalize(float norm, float boost)
    {
        foreach (var weight in ways.SelectMany(way => way))
        {
            // Some of Lucene's weights set their own boost here.
            _ = weight.GetValueForNormalization();
            weight.Normalize(norm, boost);
        }
    }

    public Scorer[][] Scorers(AtomicReaderContext context) =>
        [.. ways.Select(way => way.Select(weight => weight.GetScorer(context, null)).OfType<Scorer>().ToArray())];

    private static IEnumerable<LuceneQuery> Summands(LuceneQuery query) =>
        query is LuceneBooleanQuery { Boost: 1 } sum && sum.Clauses.All(clause => clause.Occur is Occur.SHOULD)
            ? sum.Clauses.SelectMany(clause => Summands(clause.Query))
            : [query];
}
