namespace LearningHub.Contract.Library.Resources;

/// <summary>A reference to a resource.</summary>
public sealed record ResourceLinkRecord
{
    /// <summary>Id of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Type of resource, a term of the vocabulary "type".</summary>
    public required string Type { get; init; }

    /// <summary>Title, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
