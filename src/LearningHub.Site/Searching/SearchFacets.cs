using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Library;
using LearningHub.Contract.Search;
using LearningHub.Search;

namespace LearningHub.Site.Searching;

/// <summary>Names of facets and of their values.</summary>
public static class SearchFacets
{
    /// <summary>The facets in display order, with their names.</summary>
    public static IReadOnlyList<(string Id, string Label)> All { get; } =
    [
        (SearchDocuments.Type, "Kind of resource"), (SearchDocuments.Theme, "Practice theme"), (SearchDocuments.Audience, "For"),
        (SearchDocuments.Level, "Level of need"), (SearchDocuments.Age, "Age of the child"),
    ];

    /// <summary>The label of a type.</summary>
    public static string TypeLabel(string id) => ResourceType.All.FirstOrDefault(type => type.Id == id)?.Label ?? id;

    /// <summary>All values of a facet in the order of the vocabulary.</summary>
    public static IEnumerable<(string Id, string Label)> Values(string facet, LibraryDataset dataset) => facet == SearchDocuments.Type
        ? ResourceType.All.Select(type => (type.Id, type.PluralLabel))
        : dataset.Vocabulary(facet)?.Terms.Select(term => (term.Id, term.Label)) ?? [];

    /// <summary>Counts with their labels. Values without results are left out, unless they are selected.</summary>
    public static IReadOnlyList<FacetRecord> Name(SearchQuery query, SearchResponse response, LibraryDataset dataset)
    {
        var facets = new List<FacetRecord>();
        foreach (var (id, label) in All)
        {
            var counts = response.Facets.FirstOrDefault(facet => facet.Facet == id)?.Values.ToDictionary(
                value => value.Value, value => value.Count, StringComparer.Ordinal) ?? [];
            var selected = query.Values(id);
            var values = Values(id, dataset)
                .Select(value => new FacetValueRecord
                {
                    Id = value.Id,
                    Label = value.Label,
                    Count = counts.GetValueOrDefault(value.Id),
                    Selected = selected.Contains(value.Id)
                })
                .Where(value => value.Count > 0 || value.Selected)
                .ToArray();
            if (values.Length > 0) facets.Add(new FacetRecord { Id = id, Label = label, Values = values });
        }
        return facets;
    }
}
