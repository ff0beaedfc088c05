using LearningHub.Site.Plan;
using LearningHub.Web.Snapshots;

namespace LearningHub.Web.Preview;

/// <summary>The files of a site in memory.</summary>
/// <param name="site">The site.</param>
internal sealed class LiveFiles(LiveSite site) : ISnapshotFiles
{
    /// <inheritdoc/>
    public async ValueTask<SiteFile?> ReadAsync(string path) => await site.ReadAsync(path) is { } bytes ? SiteFile.FromBytes(bytes) : null;
}
