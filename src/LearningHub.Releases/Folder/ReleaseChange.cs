namespace LearningHub.Releases.Folder;

/// <summary>What a release changed in one resource, for the list of releases.</summary>
public sealed record ReleaseChange
{
    /// <summary>"added", "changed" or "withdrawn".</summary>
    public required string Kind { get; init; }

    /// <summary>When the release was published.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Id of the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Type of the resource.</summary>
    public required string Type { get; init; }

    /// <summary>Title; left out if it must not be shown.</summary>
    public string? Title { get; init; }

    /// <summary>Address from the root of the hub.</summary>
    public required string Address { get; init; }

    /// <summary>The parts that differ, in words.</summary>
    public required IReadOnlyList<string> Parts { get; init; }
}
