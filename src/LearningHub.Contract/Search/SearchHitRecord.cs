namespace LearningHub.Contract.Search;

/// <summary>A resource that answers a query, with its best sections.</summary>
public sealed record SearchHitRecord
{
    /// <summary>Id of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Type of the resource.</summary>
    public required string Type { get; init; }

    /// <summary>Its title.</summary>
    public required MarkedTextRecord Title { get; init; }

    /// <summary>Its summary.</summary>
    public required string Summary { get; init; }

    /// <summary>Language of its text, if it is not the hub's.</summary>
    public string? Language { get; init; }

    /// <summary>"Archived" or "Superseded"; left out for others.</summary>
    public string? Status { get; init; }

    /// <summary>Day on which the hub published it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Score of its best sections together. Larger is better; compare it only within one answer.</summary>
    public required float Score { get; init; }

    /// <summary>Whether an editor put it first.</summary>
    public bool? Pinned { get; init; }

    /// <summary>Its best sections, best first.</summary>
    public required IReadOnlyList<SearchSectionRecord> Sections { get; init; }

    /// <summary>Address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }

    /// <summary>The explanation of its score, if it was asked for.</summary>
    public ExplanationRecord? Explanation { get; init; }
}
