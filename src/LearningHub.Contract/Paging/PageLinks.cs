namespace LearningHub.Contract.Paging;

/// <summary>Links from one page of a list to the others: addresses from the root of the host.</summary>
public sealed record PageLinks
{
    /// <summary>This page.</summary>
    public required string Self { get; init; }

    /// <summary>The first page.</summary>
    public string? First { get; init; }

    /// <summary>The page before; left out on the first.</summary>
    public string? Previous { get; init; }

    /// <summary>The page after; left out on the last.</summary>
    public string? Next { get; init; }

    /// <summary>The last page.</summary>
    public string? Last { get; init; }
}
