using LearningHub.Search;
using LearningHub.Search.Schema;

namespace LearningHub.Site.Searching;

/// <summary>A search by a reader or a program.</summary>
public sealed record SearchQuery
{
    /// <summary>The number of sections shown for a resource.</summary>
    public const int SectionsShown = 3;

    // A third more moves results for the role up, but not above results that answer much better.
    private const float RoleBoost = 1.35f;

    /// <summary>The query; empty: everything that matches the filters.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Whether the help for authors is searched, and not the library.</summary>
    public bool IsForAuthors { get; init; }

    /// <summary>Filters by facet, see <see cref="SearchDocuments"/>.</summary>
    public IReadOnlyList<FacetFilter> Filters { get; init; } = [];

    /// <summary>First day of publishing, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of publishing, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The order of results.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>The reader's role, an audience. Results for this role rank higher. Null: no role.</summary>
    public string? Role { get; init; }

    /// <summary>Number of the page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Results on a page; 0 for counts only.</summary>
    public int PageSize { get; init; } = 10;

    /// <summary>Whether scores are explained.</summary>
    public bool Explain { get; init; }

    /// <summary>The values that a facet is filtered by.</summary>
    public IReadOnlyList<string> Values(string facet) => Filters.FirstOrDefault(filter => filter.Facet == facet)?.Values ?? [];

    /// <summary>The request for an index. Without words the newest come first, because there are no scores.</summary>
    public SearchRequest ToRequest() => new()
    {
        Text = Text,
        Filters = Filters,
        From = From,
        To = To,
        Sort = Sort is SortOrder.Relevance && string.IsNullOrWhiteSpace(Text) ? SortOrder.Newest : Sort,
        Boost = Role is null ? null : new FacetBoost(SearchDocuments.Audience, Role, RoleBoost),
        Skip = (Page - 1) * PageSize,
        Take = PageSize,
        DocumentsPerGroup = SectionsShown,
        Explain = Explain,
    };
}
