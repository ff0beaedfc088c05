using LearningHub.Search.Matching;
using LearningHub.Search.Queries;
using LearningHub.Search.Storage;

namespace LearningHub.Search.Answering;

/// <summary>The documents that pass each filter of a request.</summary>
internal sealed class FilterSets
{
    private readonly List<(string Facet, DocumentSet Set)> facets = [];
    private readonly DocumentSet? dates;
    private readonly SearchScratch scratch;

    /// <summary>Works the filters out.</summary>
    public FilterSets(SearchRequest request, IndexReader reader, QueryPlanner planner, SearchScratch scratch)
    {
        this.scratch = scratch;
        foreach (var filter in request.Filters.Where(filter => filter.Values.Count > 0).GroupBy(filter => filter.Facet))
        {
            var set = scratch.NewSet();
            foreach (var value in filter.SelectMany(each => each.Values))
            {
                if (planner.FacetValue(filter.Key, value) is var ordinal and >= 0) set.UnionWith(reader.FacetSet(ordinal));
            }
            facets.Add((filter.Key, set));
        }
        if (request.From is null && request.To is null) return;
        dates = scratch.NewSet();
        planner.Plan(new DateRangeQuery(request.From, request.To))!.AddTo(dates);
    }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => facets.Count == 0 && dates is null;

    /// <summary>Facets that are filtered by.</summary>
    public IEnumerable<string> Facets => facets.Select(facet => facet.Facet);

    /// <summary>The documents of a set that pass all filters, or all but that of one facet.</summary>
    public DocumentSet Apply(DocumentSet set, string? except = null)
    {
        if (IsEmpty) return set;
        var passed = scratch.NewSet();
        passed.UnionWith(set.Words);
        if (dates is not null) passed.IntersectWith(dates.Words);
        foreach (var (facet, documents) in facets)
        {
            if (facet != except) passed.IntersectWith(documents.Words);
        }
        return passed;
    }
}
