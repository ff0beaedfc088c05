using LearningHub.Search.Assisting;
using LearningHub.Search.Indexing;
using LearningHub.Search.Querying;
using Lucene.Net.Util;

namespace LearningHub.Search.Searching;

/// <summary>The documents that pass each filter of a request.</summary>
internal sealed class RequestFilters
{
    private readonly List<(string Facet, FixedBitSet Documents)> facets = [];
    private readonly FixedBitSet? dates;
    private readonly FixedBitSet? leftOut;

    public RequestFilters(SearchRequest request, IndexSnapshot index, QueryTranslator translator)
    {
        foreach (var filter in request.Filters.Where(filter => filter.Values.Count > 0).GroupBy(filter => filter.Facet))
        {
            var documents = new FixedBitSet(index.Documents);
            foreach (var value in filter.SelectMany(each => each.Values))
            {
                if (index.Facets.Find(filter.Key, value) is var number and >= 0) documents.Or(index.Facets.Documents(number));
            }
            facets.Add((filter.Key, documents));
        }
        // What is in another language does not answer a query of English words.
        if (request.Assist && OrdinaryWords.IsEnglish(request.Text)) leftOut = index.OtherLanguages;
        if (request.From is not null || request.To is not null) dates = translator.Dates(new DateRangeQuery(request.From, request.To));
    }

    public IEnumerable<string> Facets => facets.Select(facet => facet.Facet);

    public FixedBitSet Apply(FixedBitSet documents, string? except = null)
    {
        if (facets.Count == 0 && dates is null && leftOut is null) return documents;
        var passed = documents.Clone();
        if (dates is not null) passed.And(dates);
        if (leftOut is not null) passed.AndNot(leftOut);
        foreach (var (facet, allowed) in facets)
        {
            if (facet != except) passed.And(allowed);
        }
        return passed;
    }
}
