using LearningHub.Contract.Changes;
using LearningHub.Releases.Folder;
using LearningHub.Releases.Publishing;

namespace LearningHub.Site.History;

/// <summary>What publishing would do, before it is done.</summary>
public sealed record ReleaseDraft
{
    /// <summary>When it would be published, to the second.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// The release that it was compared with: the current one, or an earlier one if that is damaged; null before the first.
    /// </summary>
    public required ReleaseName? Former { get; init; }

    /// <summary>What is wrong with the current release, in a sentence; null if nothing is.</summary>
    public string? Note { get; init; }

    /// <summary>Number of resources in the library.</summary>
    public required int Resources { get; init; }

    /// <summary>What it changes in the library.</summary>
    public required IReadOnlyList<ChangeRecord> Changes { get; init; }

    /// <summary>Addresses at which something stood in the current release, and nothing will.</summary>
    public required IReadOnlyList<string> Vanished { get; init; }

    /// <summary>The site with its history: what to build.</summary>
    public required SiteContext Context { get; init; }

    /// <summary>The draft as the list of releases is told of it.</summary>
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
