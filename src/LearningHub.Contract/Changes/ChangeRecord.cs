namespace LearningHub.Contract.Changes;

/// <summary>The change of one resource in a release.</summary>
public sealed record ChangeRecord
{
    /// <summary>Value of <see cref="Kind"/> for a new resource.</summary>
    public const string Added = "added";

    /// <summary>Value of <see cref="Kind"/> for a resource that has changed.</summary>
    public const string Changed = "changed";

    /// <summary>Value of <see cref="Kind"/> for a resource that was removed.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>"added", "changed" or "withdrawn".</summary>
    public required string Kind { get; init; }

    /// <summary>When the release was published.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Id of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Type of resource, a term of the vocabulary "type".</summary>
    public required string Type { get; init; }

    /// <summary>Title, plain text; left out if it was withdrawn and its title must not be shown.</summary>
    public string? Title { get; init; }

    /// <summary>Address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>Of a changed resource: the parts that differ, in words, such as "text" or "two findings added".</summary>
    public required IReadOnlyList<string> Parts { get; init; }
}
