using System.Globalization;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneBooleanQuery = Lucene.Net.Search.BooleanQuery;
using LucenePhraseQuery = Lucene.Net.Search.PhraseQuery;
using LuceneQuery = Lucene.Net.Search.Query;

namespace LearningHub.Search.Searching;

/// <summary>Explains how the score of a document came about, in words that an editor understands.</summary>
internal sealed class ScoreExplainer(IndexSnapshot index)
{
    // Explains the score that a query gives a document; 0 if it does not match.
    public Explanation Explain(LuceneQuery query, int document) => query switch
    {
        CoverageQuery coverage => Coverage(coverage, document),
        DisjunctionMaxQuery best => BestOf([.. Matching(best.Disjuncts, document)]),
        LuceneBooleanQuery boolean => Boolean(boolean, document),
        BitSetQuery set =>
            Scorer(set, document) is null
                ? NoMatch(set.Label)
                : new Explanation(set.Boost, $"{set.Label}: the same for all that match", []),
        MatchAllDocsQuery => new Explanation(query.Boost, "every document: the same for all that match", []),
        TermQuery term => Leaf(term, $"{term.Term.Field}:{term.Term.Text}", term.Term.Field, document),
        LucenePhraseQuery phrase => Leaf(phrase, Label(phrase), phrase.GetTerms()[0].Field, document),
        _ => NoMatch(query.ToString()),
    };

    // A factor of 1 needs no explanation.
    public static Explanation Times(float factor, string what, Explanation inner) => factor.Equals(1f) ? inner
        : new(inner.Score * factor, string.Create(CultureInfo.InvariantCulture, $"times {factor:0.######}, {what}"), [inner]);

    private IEnumerable<Explanation> Matching(IEnumerable<LuceneQuery> queries, int document) =>
        queries.Select(query => Explain(query, document)).Where(part => part.Score > 0);

    private Explanation Coverage(CoverageQuery query, int document)
    {
        Explanation[] given = [.. query.Parts.Select(part => Explain(part, document))];
        var covered = given.Select((part, i) => part.Score > 0 ? CoverageQuery.BitOf(i) : 0).Aggregate(0UL, (all, bit) => all | bit);
        if (covered == 0) return NoMatch("nothing that was asked for");
        Explanation[] all = [.. given.Where(part => part.Score > 0), .. Matching(query.Extras, document)];
        var score = all.Sum(part => part.Score) * query.DocumentFactor(covered);
        var share = query.Share(covered) * 100;
        return new Explanation(
            score, string.Create(CultureInfo.InvariantCulture, $"sum of, lessened because {share:0} % of the query is there"), all);
    }

    private static Explanation BestOf(Explanation[] ways) => ways.Length switch
    {
        0 => NoMatch("no way of saying it"),
        1 => ways[0],
        _ => new Explanation(ways.Max(way => way.Score), "best of", ways),
    };

    private Explanation Boolean(LuceneBooleanQuery query, int document)
    {
        if (Scorer(query, document) is null) return NoMatch("something required is missing, or something excluded is there");
        Explanation[] parts =
            [.. Matching(query.Clauses.Where(clause => clause.Occur is not Occur.MUST_NOT).Select(clause => clause.Query), document)];
        return parts.Length == 1 ? parts[0] : new Explanation(parts.Sum(part => part.Score), "sum of", parts);
    }

    private Explanation Leaf(LuceneQuery query, string label, string field, int document)
    {
        if (Scorer(query, document) is not { } scorer) return NoMatch(label);
        var length = LengthNorm.Decode(unchecked((byte)index.Norms(field)!.Get(document)));
        return new Explanation(scorer.GetScore(), $"{label}: {scorer.Freq} times in about {length} words", []);
    }

    private Scorer? Scorer(LuceneQuery query, int document)
    {
        var leaf = index.Leaves[ReaderUtil.SubIndex(document, index.Leaves)];
        var scorer = index.Searcher.CreateNormalizedWeight(query).GetScorer(leaf, null);
        return scorer is not null && scorer.Advance(document - leaf.DocBase) == document - leaf.DocBase ? scorer : null;
    }

    private static string Label(LucenePhraseQuery phrase) =>
        $"{phrase.GetTerms()[0].Field}:\"{string.Join(' ', phrase.GetTerms().Select(term => term.Text))}\""
        + $"{(phrase.Slop > 0 ? $" within {phrase.Slop} places" : string.Empty)}";

    private static Explanation NoMatch(string text) => new(0, $"no match: {text}", []);
}
