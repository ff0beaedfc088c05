namespace LearningHub.Contract.Search;

/// <summary>A facet with the values that matching resources have. Values of one facet are alternatives; all facets must match.</summary>
public sealed record FacetRecord
{
    /// <summary>Name of the parameter.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required string Label { get; init; }

    /// <summary>Values in the order of the vocabulary.</summary>
    public required IReadOnlyList<FacetValueRecord> Values { get; init; }
}
