using LearningHub.Search.Querying;

namespace LearningHub.Search;

/// <summary>What a search found.</summary>
public sealed record SearchResponse
{
    /// <summary>Matching groups.</summary>
    public required int Total { get; init; }

    /// <summary>Matching documents.</summary>
    public required int TotalDocuments { get; init; }

    /// <summary>The groups that were asked for.</summary>
    public required IReadOnlyList<GroupHit> Hits { get; init; }

    /// <summary>Counts for each facet of the schema; empty if they were not asked for.</summary>
    public required IReadOnlyList<FacetCounts> Facets { get; init; }

    /// <summary>What was not understood of the query.</summary>
    public required IReadOnlyList<QueryNote> Notes { get; init; }

    /// <summary>The query that was answered in place of the one that was asked, because no text has some of its words; or null.</summary>
    public string? CorrectedText { get; init; }

    /// <summary>A query that may have been meant where words were answered as they are written (in quotation marks, after a minus sign,
    /// before a star), or where nothing was found; it finds something. Or null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>What was asked for and no text has, although other words of the query, or what is near, may have found something.</summary>
    public IReadOnlyList<QueryGap> Gaps { get; init; } = [];

    /// <summary>Name of the intent that the query was recognised by, or null.</summary>
    public string? Intent { get; init; }
}
