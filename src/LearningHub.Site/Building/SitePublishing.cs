using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Publishing;
using LearningHub.Site.History;
using LearningHub.Site.Plan;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Building;

/// <summary>Publishes a drafted release. The command and the studio both use it.</summary>
public static class SitePublishing
{
    /// <summary>Builds the site with its history and serves it as a new release.</summary>
    /// <param name="publisher">Has the lock of the publication folder.</param>
    /// <param name="draft">The draft, made while the folder was locked.</param>
    /// <param name="library">The library that was checked.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="keep">How many releases stay.</param>
    /// <param name="cancellation">Stops it; the previous release stays.</param>
    /// <exception cref="IOException">Something is in the way; the previous release stays.</exception>
    public static Task<PublishResult> PublishAsync(
        Publisher publisher, ReleaseDraft draft, Library library, IContentFiles files, int keep, CancellationToken cancellation)
    {
        var outputs = SitePlan.Create(draft.Context, files);
        var index = new LibraryIndex(draft.Context.Library);
        var contents = SiteRelease.Contents(outputs, index, SiteRelease.ListAcceptedRisks(library)) with { NextDue = library.NextDue };
        return publisher.PublishAsync(draft.Summary, contents, keep, cancellation);
    }
}
