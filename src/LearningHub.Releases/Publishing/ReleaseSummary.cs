using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Publishing;

/// <summary>The entry in the list of releases for a release that is about to be published.</summary>
public sealed record ReleaseSummary
{
    /// <summary>When it is published, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Number of resources in its library.</summary>
    public required int Resources { get; init; }

    /// <summary>What it changes in the library since the previous release.</summary>
    public required IReadOnlyList<ReleaseChange> Changes { get; init; }
}
