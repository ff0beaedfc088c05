using LearningHub.Contract.Changes;
using LearningHub.Contract.Library;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;

namespace LearningHub.Site.History;

/// <summary>What publishing would do, before it is done.</summary>
public sealed record ReleaseDraft
{
    /// <summary>When it would be published, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// The release that it was compared with: the current one, or an earlier one if the current one is damaged; null for the first release.
    /// </summary>
    public required ReleaseName? Former { get; init; }

    /// <summary>A sentence that says what is wrong with the current release; null if it is sound.</summary>
    public string? Note { get; init; }

    /// <summary>Number of resources in the library.</summary>
    public required int Resources { get; init; }

    /// <summary>What it changes in the library.</summary>
    public required IReadOnlyList<ChangeRecord> Changes { get; init; }

    /// <summary>Addresses of the current release that the new one no longer has.</summary>
    public required IReadOnlyList<string> Vanished { get; init; }

    /// <summary>The site to build, with its history.</summary>
    public required SiteContext Context { get; init; }

    /// <summary>The dataset of the site, without what the history adds.</summary>
    public required LibraryRecord Record { get; init; }

    /// <summary>The entry that the draft gets in the list of releases.</summary>
    public ReleaseSummary Summary => new()
    {
        At = At,
        Resources = Resources,
        Changes = [.. Changes.Select(change => new ReleaseChange
        {
            Kind = change.Kind,
            At = change.At,
            Id = change.Id,
            Type = change.Type,
            Title = change.Title,
            Address = change.Address,
            Parts = change.Parts,
        })],
    };
}
