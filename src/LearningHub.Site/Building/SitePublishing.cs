using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Publishing;
using LearningHub.Site.History;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Building;

/// <summary>Publishes a drafted release: the one way, for the command and for the studio.</summary>
public static class SitePublishing
{
    /// <summary>Builds the site with its history and serves it as a new release.</summary>
    /// <param name="publisher">Holds the folder that is published to.</param>
    /// <param name="draft">What was drafted while the folder was held.</param>
    /// <param name="library">The library that was checked.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="keep">How many releases stay.</param>
    /// <param name="cancellation">Stops it; the release before stays.</param>
    /// <exception cref="IOException">Something stands in the way; the release before stays.</exception>
    public static Task<PublishResult> PublishAsync(
        Publisher publisher, ReleaseDraft draft, Library library, IContentFiles files, int keep, CancellationToken cancellation)
    {
        var outputs = SitePlan.Create(draft.Context, files);
        var index = new LibraryIndex(draft.Context.Library);
        var contents = SiteRelease.Contents(outputs, index, SiteRelease.ListAcceptedRisks(library)) with { NextDue = library.NextDue };
        return publisher.PublishAsync(draft.Summary, contents, keep, cancellation);
    }
}
