using LearningHub.Releases.Folder;
using LearningHub.Releases.Purging;
using LearningHub.Studio.History;
using LearningHub.Studio.Layout;

namespace LearningHub.Studio.Purging;

/// <summary>The form that removes words for good: what was found, or what was removed.</summary>
public sealed record PurgePage
{
    /// <summary>The frame of the page.</summary>
    public required Frame Frame { get; init; }

    /// <summary>The words, as they were typed; empty before.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Whether the studio publishes, so that there are releases.</summary>
    public required bool HasReleases { get; init; }

    /// <summary>What was found in the releases and beside them; null before, and where the studio does not publish.</summary>
    public PurgeReport? Found { get; init; }

    /// <summary>What was found in the content folder and its history; null before.</summary>
    public SearchedContent? Content { get; init; }

    /// <summary>The release that is served.</summary>
    public ReleaseName? Current { get; init; }

    /// <summary>Releases that could be served instead, the newest first.</summary>
    public IReadOnlyList<ReleaseName> Others { get; init; } = [];

    /// <summary>What was removed from the releases; null before.</summary>
    public PurgeReport? Removed { get; init; }

    /// <summary>What is left in the history after the removal; null before, and where nothing was to be removed.</summary>
    public SearchedHistory? HistoryAfter { get; init; }

    /// <summary>Whether anything was found that can be removed here.</summary>
    public bool MayRemove => Found is { Before.Places.Count: > 0 } || MayRewrite;

    /// <summary>Whether versions can be taken out of the history.</summary>
    public bool MayRewrite => Content is { History.Found.Count: > 0, Obstacles.Count: 0 };

    /// <summary>Whether the served release has the words.</summary>
    public bool IsServed => Current is { } current && Found?.Removed.Contains(current) is true;

    /// <summary>What somebody has to type before anything is removed. It changes with what was found.</summary>
    public string Confirmation => ConfirmationOf(Found, Content);

    /// <summary>Whether nothing is left.</summary>
    public bool IsClean => Removed is null or { IsClean: true } && HistoryAfter is null or { Found.Count: 0 }
        && Content is null or { Texts.Count: 0, Obstacles.Count: 0 };

    /// <summary>What has to be typed to remove what was found.</summary>
    public static string ConfirmationOf(PurgeReport? found, SearchedContent? content)
    {
        var places = (found?.Before?.Places.Count ?? 0) + (content is { Obstacles.Count: 0 } ? content.History?.Found.Count ?? 0 : 0);
        return places == 1 ? "remove 1 place" : $"remove {places} places";
    }
}
