namespace LearningHub.Contract.Library.Resources;

/// <summary>A headed part of a resource.</summary>
public sealed record SectionRecord
{
    /// <summary>Id of the heading within the page.</summary>
    public required string Id { get; init; }

    /// <summary>The heading, plain text.</summary>
    public required string Title { get; init; }

    /// <summary>Level of the heading, 2 to 6.</summary>
    public required int Level { get; init; }

    /// <summary>Address from the root of the hub, with the place in the page.</summary>
    public required string Address { get; init; }

    /// <summary>Full address.</summary>
    public required string Url { get; init; }
}
