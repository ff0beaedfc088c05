using LearningHub.Content;
using LearningHub.Content.Reading.Files;
using LearningHub.Releases.Building;
using LearningHub.Releases.Publishing;
using LearningHub.Site.History;
using LearningHub.Site.Increments;
using LearningHub.Site.Plan;

namespace LearningHub.Site.Publishing;

/// <summary>Publishes a drafted release. The command and the studio both use it.</summary>
public static class SitePublishing
{
    /// <summary>Builds the site with its history and serves it as a new release.</summary>
    /// <param name="publisher">Has the lock of the publication folder.</param>
    /// <param name="draft">The draft, made while the folder was locked.</param>
    /// <param name="library">The library that was checked.</param>
    /// <param name="files">The content folder.</param>
    /// <param name="keep">How many releases stay.</param>
    /// <param name="cache">What the release takes over from the one before; the library was loaded with it.</param>
    /// <param name="times">Receives how long each kind of file took, and how many were taken over.</param>
    /// <param name="cancellation">Stops it; the previous release stays.</param>
    /// <exception cref="IOException">Something is in the way; the previous release stays.</exception>
    public static Task<PublishResult> PublishAsync(
        Publisher publisher, ReleaseDraft draft, Library library, IContentFiles files, int keep, BuildCache cache,
        StageTimes? times = null, CancellationToken cancellation = default)
    {
        var outputs = SitePlan.Create(draft.Context, files, cache, draft.Record);
        var coming = ComingDays.Find(draft.Context, outputs, library, files, cache);
        var contents = SiteRelease.Contents(draft.Context, outputs, library, cache, coming);
        return publisher.PublishAsync(draft.Summary, contents, keep, times, cancellation);
    }
}
