namespace LearningHub.Contract.Search;

/// <summary>A value that results can be filtered by.</summary>
public sealed record FacetValueRecord
{
    /// <summary>Value of the parameter.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required string Label { get; init; }

    /// <summary>The number of resources with this value, under the filters of all other facets.</summary>
    public required int Count { get; init; }

    /// <summary>Whether results are filtered by it.</summary>
    public required bool Selected { get; init; }
}
