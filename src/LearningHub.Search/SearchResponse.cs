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

/// <summary>Words of a query that no text has, under this or another name.</summary>
/// <param name="Text">The words as they were asked for.</param>
/// <param name="Near">What texts have that is near to it, and was looked for instead; may be empty.</param>
public sealed record QueryGap(string Text, IReadOnlyList<string> Near);

/// <summary>The values of a facet that matching groups have, in the order of the values. Its own filter is left out of account.</summary>
public sealed record FacetCounts(string Facet, IReadOnlyList<ValueCount> Values);

/// <summary>How many matching groups have a value.</summary>
public sealed record ValueCount(string Value, int Count);
