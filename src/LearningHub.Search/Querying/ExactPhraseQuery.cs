using LearningHub.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;
using LuceneExplanation = Lucene.Net.Search.Explanation;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Querying;

/// <summary>Words that stand next to each other, scored as Lucene's <c>PhraseQuery</c> with slop 0. That one takes two arrays of 16 kB for
/// each phrase and field, and a query with synonyms has dozens. Not useful where words may move: that is what slop is for.</summary>
internal sealed class ExactPhraseQuery(IReadOnlyList<(Term Term, TermContext Context, int Offset)> terms, TermLookup lookup) : LuceneQuery
{
    public IReadOnlyList<(Term Term, TermContext Context, int Offset)> Terms => terms;

    public TermLookup Lookup => lookup;
    public string Field => terms[0].Term.Field;

    public override Weight CreateWeight(IndexSearcher searcher) => new PhraseWeight(this, searcher);
    public override string ToString(string field) => $"{Field}:\"{string.Join(' ', terms.Select(each => each.Term.Text))}\"";

    private sealed class PhraseWeight(ExactPhraseQuery query, IndexSearcher searcher) : Weight
    {
        private readonly Similarity similarity = searcher.Similarity;
        private readonly Similarity.SimWeight stats = searcher.Similarity.ComputeWeight(
            query.Boost, searcher.CollectionStatistics(query.Field),
                [.. query.Terms.Select(each => searcher.TermStatistics(each.Term, each.Context))]);

        public override LuceneQuery Query => query;
        public override float GetValueForNormalization() => stats.GetValueForNormalization();
        public override void Normalize(float norm, float topLevelBoost) => stats.Normalize(norm, topLevelBoost);

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var words = new List<(DocsAndPositionsEnum Places, int Offset)>();
            // The rarest word leads.
            foreach (var (term, found, offset) in query.Terms.OrderBy(each => each.Context.DocFreq))
                words.Add((query.Lookup.Places(term, found), offset));
            return new ExactPhraseScorer(this, [.. words], similarity.GetSimScorer(stats, context));
        }

        public override LuceneExplanation Explain(AtomicReaderContext context, int doc)
        {
            var scorer = GetScorer(context, context.AtomicReader.LiveDocs)!;
            return scorer.Advance(doc) == doc
                ? new ComplexExplanation(true, scorer.GetScore(), query.ToString()) : new ComplexExplanation(false, 0, query.ToString());
        }
    }
}

/// <summary>Finds the documents in which words stand next to each other. The rarest word leads, and the others follow to its documents and
/// places.</summary>
internal sealed class ExactPhraseScorer(Weight weight, (DocsAndPositionsEnum Places, int Offset)[] words, Similarity.SimScorer scores)
    : Scorer(weight)
{
    private readonly int[] next = new int[words.Length];
    private readonly int[] left = new int[words.Length];
    private int document = -1;
    private int frequency;

    public override int DocID => document;
    public override int Freq => frequency;
    public override int NextDoc() => Find(words[0].Places.NextDoc());
    public override int Advance(int target) => Find(words[0].Places.Advance(target));
    public override float GetScore() => scores.Score(document, frequency);
    public override long GetCost() => words[0].Places.GetCost();

    private int Find(int candidate)
    {
        while (candidate != NO_MORE_DOCS)
        {
            var at = candidate;
            for (var i = 1; i < words.Length && at == candidate; i++)
                at = words[i].Places.DocID < candidate ? words[i].Places.Advance(candidate) : words[i].Places.DocID;
            if (at == candidate && (frequency = Count()) > 0) return document = candidate;
            candidate = at == candidate ? words[0].Places.NextDoc() : at == NO_MORE_DOCS ? at : words[0].Places.Advance(at);
        }
        return document = NO_MORE_DOCS;
    }

    // How often the words stand together in the document at which all of them are.
    private int Count()
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            left[i] = words[i].Places.Freq;
            next[i] = int.MinValue;
        }
        while (left[0]-- > 0)
        {
            var start = words[0].Places.NextPosition() - words[0].Offset;
            var standing = 1;
            while (standing < words.Length && StandsAt(standing, start + words[standing].Offset)) standing++;
            if (standing == words.Length) count++;
            else if (left[standing] == 0 && next[standing] < start + words[standing].Offset) return count;
        }
        return count;
    }

    private bool StandsAt(int word, int position)
    {
        while (next[word] < position && left[word] > 0)
        {
            next[word] = words[word].Places.NextPosition();
            left[word]--;
        }
        return next[word] == position;
    }
}
