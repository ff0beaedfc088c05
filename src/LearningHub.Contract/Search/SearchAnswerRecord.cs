using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Paging;

namespace LearningHub.Contract.Search;

/// <summary>An answer to a query.</summary>
public sealed record SearchAnswerRecord
{
    /// <summary>The query as it was understood.</summary>
    public required SearchedQueryRecord Query { get; init; }

    /// <summary>Whom to call and what to read first, if the query sounds like a child, a parent or a neighbour who needs help, or if
    /// nothing was found. Show it above the results.</summary>
    public ContactCardRecord? Contact { get; init; }

    /// <summary>Terms of the glossary that the query names.</summary>
    public required IReadOnlyList<GlossaryRecord> Terms { get; init; }

    /// <summary>Law and guidance that the query names.</summary>
    public required IReadOnlyList<LawRecord> Law { get; init; }

    /// <summary>Number of resources found, on all pages together.</summary>
    public required int Total { get; init; }

    /// <summary>Number of this page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The largest number of results on a page; 0 if only counts were asked for.</summary>
    public required int PageSize { get; init; }

    /// <summary>The results of this page, best first.</summary>
    public required IReadOnlyList<SearchHitRecord> Results { get; init; }

    /// <summary>Counts over all results.</summary>
    public required IReadOnlyList<FacetRecord> Facets { get; init; }

    /// <summary>Links to the other pages.</summary>
    public required PageLinks Links { get; init; }
}
