using LearningHub.Search;
using LearningHub.Search.Schema;

namespace LearningHub.Tests.Search.Reference;

/// <summary>A search as simple as can be: it looks at every document for everything. What it finds is what the engine must find.</summary>
internal sealed class PlainEngine
{
    public PlainEngine(IReadOnlyList<IndexDocument> documents)
    {
        var group = -1;
        Documents = [.. documents.Select(
            (document, number) =>
                new PlainDocument(document, number, number > 0 && documents[number - 1].Group == document.Group ? group : ++group))];
    }

    public PlainDocument[] Documents { get; }

    public IEnumerable<PlainDocument> Matching(Part query, SearchRequest request, string? withoutFilterOf = null)
    {
        // A query that asks for nothing but stop words finds nothing where nobody helps.
        if (query.IsEmpty) return [];
        return Documents.Where(document => query.Fits(document) && Passes(document, request, withoutFilterOf));
    }

    public static bool Passes(PlainDocument document, SearchRequest request, string? withoutFilterOf = null)
    {
        if (request.From is { } from && !(document.Source.Date >= from)) return false;
        if (request.To is { } to && !(document.Source.Date <= to)) return false;
        return request.Filters.Where(filter => filter.Values.Count > 0 && filter.Facet != withoutFilterOf)
            .GroupBy(filter => filter.Facet)
            .All(filters => filters.Any(filter => Values(document, filter.Facet).Intersect(filter.Values).Any()));
    }

    public static IReadOnlyList<string> Values(PlainDocument document, string facet) =>
        MadeUpCorpus.Schema.FacetOrdinal(facet) is var at and >= 0 ? document.Source.Facets[at] : [];

    public IEnumerable<(string Value, int Count)> Counts(Part query, SearchRequest request, string facet) =>
        Matching(query, request, facet)
            .SelectMany(document => Values(document, facet).Select(value => (value, document.Group)))
            .Distinct()
            .GroupBy(each => each.value)
            .OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each => (each.Key, each.Count()));

    public IEnumerable<string> ByDate(Part query, SearchRequest request)
    {
        var isNewest = request.Sort is SortOrder.Newest;
        return Matching(query, request)
            .GroupBy(document => document.Group)
            .Select(group => (group.First().Source.Group, Number: group.Key, Date: isNewest ? group.Max(document => document.Source.Date)
                : group.Min(document => document.Source.Date)))
            .OrderBy(group => group.Date is null)
            .ThenBy(group => (isNewest ? -1 : 1) * (group.Date?.DayNumber ?? 0))
            .ThenBy(group => group.Number)
            .Select(group => group.Group);
    }
}
