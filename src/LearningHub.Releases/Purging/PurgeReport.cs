using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>What came of a removal.</summary>
public sealed record PurgeReport
{
    /// <summary>What was found before anything was removed; null where a release was named and no words.</summary>
    public SearchedFolder? Before { get; init; }

    /// <summary>What is found when everything is read again afterwards; null where a release was named, or nothing was removed.</summary>
    public SearchedFolder? After { get; init; }

    /// <summary>The releases that were removed, or would be.</summary>
    public required IReadOnlyList<ReleaseName> Removed { get; init; }

    /// <summary>The release that is served since; null if the served one stayed.</summary>
    public ReleaseName? ServedInstead { get; init; }

    /// <summary>What people should know beside, in sentences.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether nothing is left of what was to be removed, and every file could be read to see it.</summary>
    public bool IsClean => After is null or { Places.Count: 0, Unread.Count: 0 };
}
