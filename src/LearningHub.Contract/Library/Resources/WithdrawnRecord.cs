namespace LearningHub.Contract.Library.Resources;

/// <summary>An address at which something stood that has been taken out of the library.</summary>
public sealed record WithdrawnRecord
{
    /// <summary>Where it stood, from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address; it answers 410 and tells what happened.</summary>
    public required string Url { get; init; }

    /// <summary>Id of the resource; left out where another page stood there.</summary>
    public string? Id { get; init; }

    /// <summary>Type of resource, a term of the vocabulary "type"; left out where another page stood there.</summary>
    public string? Type { get; init; }

    /// <summary>Title, plain text; left out where it is not to be told.</summary>
    public string? Title { get; init; }

    /// <summary>Day on which it was taken out.</summary>
    public required DateOnly Withdrawn { get; init; }

    /// <summary>Why, in a sentence; left out where nobody has said.</summary>
    public string? Reason { get; init; }

    /// <summary>What has taken its place; left out where nothing has.</summary>
    public ResourceLinkRecord? ReplacedBy { get; init; }
}
