namespace LearningHub.Site.Pages.Search;

/// <summary>A group of filters. Values of one facet widen each other, facets narrow each other.</summary>
public sealed record SearchFacet
{
    /// <summary>Name of the parameter: <c>type</c>, <c>theme</c>, <c>audience</c>, <c>level</c> or <c>age</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What readers see.</summary>
    public required string Label { get; init; }

    /// <summary>Its values, in the order of the vocabulary.</summary>
    public required IReadOnlyList<SearchFacetValue> Values { get; init; }
}
