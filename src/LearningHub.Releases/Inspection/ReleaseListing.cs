using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Inspection;

/// <summary>A release in a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="At">When it was published.</param>
/// <param name="IsCurrent">Whether it is the one that is served.</param>
/// <param name="Publication">Who published it and what it changed; null if that cannot be read.</param>
public sealed record ReleaseListing(string Name, DateTimeOffset At, bool IsCurrent, PublicationRecord? Publication)
{
    /// <summary>Whether it was served and then taken back.</summary>
    public bool IsTakenBack { get; init; }

    /// <summary>What a quick check found to be wrong; null if nothing was.</summary>
    public string? Problem { get; init; }
}
