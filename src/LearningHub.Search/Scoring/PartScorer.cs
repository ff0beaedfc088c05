using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Scoring;

/// <summary>A part of a coverage query taken apart: the best of several queries (ways to say the same), each of which
/// is a sum of terms and phrases.</summary>
internal sealed class PartWeight(LuceneQuery query, IndexSearcher searcher)
{
    private readonly Weight[][] ways =
    [
        .. (query is DisjunctionMaxQuery best ? best.Disjuncts : [query])
            .Select(way => Summands(way).Select(each => searcher.Rewrite(each).CreateWeight(searcher)).ToArray()),
    ];

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

    public PartScorer Scorer(AtomicReaderContext context) =>
        new([.. ways.Select(way => way.Select(weight => weight.GetScorer(context, null)).OfType<Scorer>().ToArray())]);

    // The queries of a sum of sums; the query itself if it is none.
    public static IEnumerable<LuceneQuery> Summands(LuceneQuery query) => query is BooleanQuery { Boost: 1 } sum
        && sum.Clauses.All(clause => clause.Occur is Occur.SHOULD) ? sum.Clauses.SelectMany(clause => Summands(clause.Query)) : [query];
}

/// <summary>Scores a part of a coverage query for a window of documents.</summary>
internal sealed class PartScorer(Scorer[][] ways)
{
    // The next document that has the part.
    public int Document { get; private set; } = -1;

    public void Start() => Document = ways.SelectMany(way => way).Select(scorer => scorer.NextDoc())
        .DefaultIfEmpty(DocIdSetIterator.NO_MORE_DOCS).Min();

    public void AddScores(int start, ScoreWindow window, ScoreWindow spare)
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var way in ways)
        {
            var target = ways.Length == 1 ? window : spare;
            foreach (var scorer in way) next = Math.Min(next, AddScores(scorer, target, start));
            if (ways.Length == 1) break;
            foreach (var at in spare.Places) window.Raise(at, spare.RemoveScore(at));
            spare.Clear();
        }
        Document = next;
    }

    private static int AddScores(Scorer scorer, ScoreWindow window, int start)
    {
        var document = scorer.DocID < start ? scorer.Advance(start) : scorer.DocID;
        while (document < start + ScoreWindow.Size)
        {
            window.Add(document - start, scorer.GetScore());
            document = scorer.NextDoc();
        }
        return document;
    }
}
