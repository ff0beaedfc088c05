namespace LearningHub.Contract.Search;

/// <summary>A section of a resource that answers a query.</summary>
public sealed record SearchSectionRecord
{
    /// <summary>Id of the section on its page; left out for the part above the first heading.</summary>
    public string? Id { get; init; }

    /// <summary>"strength", "concern" or "mixed" for a finding, "recommendation", "questions"; left out for a plain part.</summary>
    public string? Kind { get; init; }

    /// <summary>Its heading.</summary>
    public required MarkedTextRecord Title { get; init; }

    /// <summary>The passage that matches best; left out if the section has no text.</summary>
    public MarkedTextRecord? Passage { get; init; }

    /// <summary>Score.</summary>
    public required float Score { get; init; }

    /// <summary>Address from the root of the hub, with the place in the page.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
