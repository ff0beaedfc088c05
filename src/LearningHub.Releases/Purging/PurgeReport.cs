using LearningHub.Releases.Folder;

namespace LearningHub.Releases.Purging;

/// <summary>The result of a removal.</summary>
public sealed record PurgeReport
{
    /// <summary>What was found before anything was removed; null if a release was named instead of words.</summary>
    public SearchedFolder? Before { get; init; }

    /// <summary>What is still found afterwards; null if a release was named, or nothing was removed.</summary>
    public SearchedFolder? After { get; init; }

    /// <summary>The releases that were removed, or would be.</summary>
    public required IReadOnlyList<ReleaseName> Removed { get; init; }

    /// <summary>The release that is served now; null if that did not change.</summary>
    public ReleaseName? ServedInstead { get; init; }

    /// <summary>Sentences for the person who removes.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Whether nothing is left of the words, and every file could be read to make sure.</summary>
    public bool IsClean => After is null or { Places.Count: 0, Unread.Count: 0 };
}
