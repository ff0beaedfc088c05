using LearningHub.Search.Analysis;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using LearningHub.Search.Scoring;
using Lucene.Net.Search;
using LuceneBooleanQuery = Lucene.Net.Search.BooleanQuery;

namespace LearningHub.Search.Searching;

/// <summary>Makes a query for the most significant terms of a group, as Lucene's <c>MoreLikeThis</c> does.</summary>
internal sealed class MoreLikeThis(IndexSnapshot index)
{
    private const int MostTerms = 25;
    private const int ShortestTerm = 3;

    private readonly Schema.TextField[] fields = [.. index.Manifest.Schema.Texts.Where(field => field.IsDefault)];

    // The query; null if the group has no significant terms.
    public Lucene.Net.Search.Query? QueryFor(int group)
    {
        var translator = new QueryTranslator(index);
        var query = new LuceneBooleanQuery(disableCoord: true);
        foreach (var each in SignificantTerms(group).SelectMany(term => fields.Select(
            field => translator.Term(field.Name, term.Term, term.Weight * field.Boost))).OfType<Lucene.Net.Search.Query>())
            query.Add(each, Occur.SHOULD);
        return query.Clauses.Count == 0 ? null : query;
    }

    // Terms that are frequent in the group and rare elsewhere. A term of one document finds no other.
    private IEnumerable<(string Term, float Weight)> SignificantTerms(int group)
    {
        var significant = Count(group)
            .Where(each => each.Key.Length >= ShortestTerm && !char.IsDigit(each.Key[0]))
            .Select(each => (Term: each.Key, Count: each.Value,
                Documents: fields.Max(field => index.DocumentFrequency(field.Name, each.Key))))
            .Where(each => each.Documents > 1)
            .Select(each => (each.Term,
                Weight: (float)Math.Sqrt(each.Count) * Bm25Similarity.InverseDocumentFrequency(each.Documents, index.Documents)))
            .OrderByDescending(each => each.Weight).ThenBy(each => each.Term, StringComparer.Ordinal)
            .Take(MostTerms)
            .ToArray();
        return significant.Select(each => (each.Term, each.Weight / significant[0].Weight));
    }

    private Dictionary<string, int> Count(int group)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var document = index.Columns.GroupStarts[group]; document < index.Columns.GroupEnds[group]; document++)
        {
            var stored = index.Stored(document);
            foreach (var field in fields)
            {
                foreach (var token in EnglishAnalyzer.Analyze(stored.Texts[index.Manifest.Schema.TextOrdinal(field.Name)], field.Analysis))
                    counts[token.Term] = counts.GetValueOrDefault(token.Term) + 1;
            }
        }
        return counts;
    }
}
