using System.Globalization;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Paging;
using LearningHub.Search;
using LearningHub.Site.Searching;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Searching;

/// <summary>A search as the address of the search page: what people share, and all that we know about them.</summary>
internal static class SearchAddress
{
    /// <summary>Value of "for" in the address of a search in the help for authors.</summary>
    public const string Authors = "authors";

    private const string Newest = "newest";
    private const string Oldest = "oldest";

    /// <summary>Reads an address. People never get an error: invalid values are ignored, and empty fields count as missing.</summary>
    public static SearchQuery Parse(IQueryCollection query, LibraryDataset dataset) => new()
    {
        Text = First(query, ApiParameters.Query) is { } text ? text[..Math.Min(text.Length, ApiParameters.LongestValue)] : string.Empty,
        IsForAuthors = query["for"].ToString() == Authors,
        Filters = [.. SearchFacets.All.Select(facet => new FacetFilter(facet.Id, Known(query, facet.Id, dataset)))
        .Where(filter => filter.Values.Count > 0)],
        From = Day(First(query, ApiParameters.PublishedFrom)),
        To = Day(First(query, ApiParameters.PublishedTo)),
        Sort = ParseSort(First(query, ApiParameters.SearchSort)),
        Role = First(query, ApiParameters.Role) is { } role && SearchFacets.Values(SearchDocuments.Audience, dataset)
        .Any(value => value.Id == role) ? role : null,
        Page = int.TryParse(First(query, ApiParameters.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var page)
        ? Math.Clamp(page, 1, RecordPages.LastNumber) : 1,
    };

    /// <summary>The order for a word; relevance if the word is not an order.</summary>
    public static SortOrder ParseSort(string? word) => word switch
    {
        Newest => SortOrder.Newest,
        Oldest => SortOrder.Oldest,
        _ => SortOrder.Relevance,
    };

    /// <summary>The word for an order; null for the default.</summary>
    public static string? WriteSort(SortOrder sort) => sort switch
    {
        SortOrder.Newest => Newest,
        SortOrder.Oldest => Oldest,
        _ => null,
    };

    /// <summary>The query string of a search, relative to the search page.</summary>
    public static string Write(SearchQuery query)
    {
        var parts = new List<string>();
        if (query.IsForAuthors) Add("for", Authors);
        Add(ApiParameters.Query.Name, query.Text);
        foreach (var filter in query.Filters)
        {
            foreach (var value in filter.Values) Add(filter.Facet, value);
        }
        Add(ApiParameters.PublishedFrom.Name, query.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(ApiParameters.PublishedTo.Name, query.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add(ApiParameters.SearchSort.Name, WriteSort(query.Sort));
        Add(ApiParameters.Role.Name, query.Role);
        if (query.Page > 1) Add(ApiParameters.Page.Name, query.Page.ToString(CultureInfo.InvariantCulture));
        return parts.Count == 0 ? "./" : $"?{string.Join('&', parts)}";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    private static string[] Known(IQueryCollection query, string facet, LibraryDataset dataset)
    {
        if (!query.TryGetValue(facet, out var written)) return [];
        var known = SearchFacets.Values(facet, dataset).Select(value => value.Id).ToHashSet(StringComparer.Ordinal);
        return [.. written.OfType<string>().Where(known.Contains).Distinct(StringComparer.Ordinal)];
    }

    private static string? First(IQueryCollection query, ParameterDescription parameter) =>
        query.TryGetValue(parameter.Name, out var written) && written.Count > 0 && !string.IsNullOrWhiteSpace(written[0])
            ? written[0] : null;

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
