namespace LearningHub.Contract.Library.Lists;

/// <summary>A term of a vocabulary, with the numbers of things that have it.</summary>
public sealed record TermRecord
{
    /// <summary>Id; it never changes.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required string Label { get; init; }

    /// <summary>What it means.</summary>
    public required string Description { get; init; }

    /// <summary>Of a level of need: the response to it.</summary>
    public string? Response { get; init; }

    /// <summary>Number of resources with it.</summary>
    public required int ResourceCount { get; init; }

    /// <summary>Number of findings with it.</summary>
    public required int FindingCount { get; init; }

    /// <summary>Number of recommendations with it.</summary>
    public required int RecommendationCount { get; init; }

    /// <summary>Address of its page from the root of the hub; left out where it has none.</summary>
    public string? Address { get; init; }

    /// <summary>Full address of its page; left out where it has none.</summary>
    public string? Url { get; init; }
}
