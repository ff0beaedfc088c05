namespace LearningHub.Contract.Library.Resources;

/// <summary>The address of something that was removed from the library.</summary>
public sealed record WithdrawnRecord
{
    /// <summary>Its former address, from the root of the site.</summary>
    public required string Address { get; init; }

    /// <summary>Full address; it answers 410 with an explanation.</summary>
    public required string Url { get; init; }

    /// <summary>Id of the resource; left out for other pages.</summary>
    public string? Id { get; init; }

    /// <summary>Type of resource, a term of the vocabulary "type"; left out for other pages.</summary>
    public string? Type { get; init; }

    /// <summary>Title, plain text; left out if it must not be shown.</summary>
    public string? Title { get; init; }

    /// <summary>The day on which it was withdrawn.</summary>
    public required DateOnly Withdrawn { get; init; }

    /// <summary>Why, in a sentence; left out if nobody has said.</summary>
    public string? Reason { get; init; }

    /// <summary>The resource that replaces it; left out if there is none.</summary>
    public ResourceLinkRecord? ReplacedBy { get; init; }
}
