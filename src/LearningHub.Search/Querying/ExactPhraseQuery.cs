using LearningHub.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Querying;

/// <summary>
/// Words that stand next to each other, scored as Lucene's <c>PhraseQuery</c> with slop 0. That one takes two arrays of 16 kB for each phrase
/// and field, and a query with synonyms has dozens. Not useful where words may move: that is what slop is for.
/// </summary>
/// <param name="terms">Terms of one field with their places in the phrase.</param>
/// <param name="lookup">That of the query, by which the terms were found.</param>
internal sealed class ExactPhraseQuery(IReadOnlyList<(Term Term, TermContext Context, int Offset)> terms, TermLookup lookup) : LuceneQuery
{
    /// <summary>The terms in order.</summary>
    public IReadOnlyList<(Term Term, TermContext Context, int Offset)> Terms => terms;

    /// <summary>Opens the places of terms.</summary>
    public TermLookup Lookup => lookup;

    /// <summary>The field.</summary>
    public string Field => terms[0].Term.Field;

    public override Weight CreateWeight(IndexSearcher searcher) => new PhraseWeight(this, searcher);
    public override string ToString(string field) => $"{Field}:\"{string.Join(' ', terms.Select(each => each.Term.Text))}\"";

    private sealed class PhraseWeight(ExactPhraseQuery query, IndexSearcher searcher) : Weight
    {
        private readonly Similarity similarity = searcher.Similarity;
        private readonly Similarity.SimWeight stats = searcher.Similarity.ComputeWeight(
            query.Boost, searcher.CollectionStatistics(query.Field), [.. query.Terms.Select(each => searcher.TermStatistics(each.Term, each.Context))]);

        public override LuceneQuery Query => query;
        public override float GetValueForNormalization() => stats.GetValueForNormalization();
        public override void Normalize(float norm, float topLevelBoost) => stats.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var words = new List<(DocsAndPositionsEnum Places, int Offset)>();
            // The rarest word leads.
            foreach (var (term, found, offset) in query.Terms.OrderBy(each => each.Context.DocFreq)) words.Add((query.Lookup.Places(term, found), offset));
            return new ExactPhraseScorer(this, [.. words], similarity.GetSimScorer(stats, context));
        }

        public override LuceneExplanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs)!;
            return scorer.Advance(doc) == doc ? new ComplexExplanation(true, scorer.GetScore(), query.ToString()) : new ComplexExplanation(false, 0, query.ToString());
        }
    }
}
