namespace LearningHub.Contract.Search;

/// <summary>A resource that is similar to another.</summary>
public sealed record SimilarRecord
{
    /// <summary>Id of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Type of the resource.</summary>
    public required string Type { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Score. Larger is more similar; compare it only within one answer.</summary>
    public required float Score { get; init; }

    /// <summary>Address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
