using LearningHub.Search.Matching;
using LearningHub.Search.Passages;
using LearningHub.Search.Queries;

namespace LearningHub.Search;

/// <summary>A document among the results.</summary>
public sealed record DocumentHit
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its score.</summary>
    public required float Score { get; init; }

    /// <summary>Its stored values, in the order of the schema.</summary>
    public required IReadOnlyList<string> Stored { get; init; }

    /// <summary>For each text field its best passage; null where the field is empty or not stored, or no passages were asked for.</summary>
    public required IReadOnlyList<Passage?> Passages { get; init; }
}

/// <summary>A group among the results.</summary>
public sealed record GroupHit
{
    /// <summary>Its name.</summary>
    public required string Group { get; init; }

    /// <summary>What groups are ranked by: the score of its best document and a share of that of its second best.</summary>
    public required float Score { get; init; }

    /// <summary>The date of its best document; where results are sorted by date, the date that it was sorted by. Null: none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether an editor put it first; where results are sorted by date it stands in its place all the same.</summary>
    public bool IsPinned { get; init; }

    /// <summary>Its best documents, best first.</summary>
    public required IReadOnlyList<DocumentHit> Documents { get; init; }

    /// <summary>How the score came about, if that was asked for.</summary>
    public Explanation? Explanation { get; init; }
}

/// <summary>How many matching groups have a value.</summary>
public sealed record ValueCount(string Value, int Count);

/// <summary>The values of a facet that matching groups have, in the order of the values. Its own filter is left out of account.</summary>
public sealed record FacetCounts(string Facet, IReadOnlyList<ValueCount> Values);

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

    /// <summary>
    /// A query that may have been meant where words were answered as they are written (in quotation marks, after a minus sign, before a star), or
    /// where nothing was found; it finds something. Or null.
    /// </summary>
    public string? DidYouMean { get; init; }
}
