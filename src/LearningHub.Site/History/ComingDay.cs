using LearningHub.Releases.Manifest;

namespace LearningHub.Site.History;

/// <summary>The site as it will be from a coming day on.</summary>
/// <param name="Day">The day.</param>
/// <param name="Context">The site.</param>
/// <param name="Outputs">Every file of it.</param>
public sealed record ComingDay(DateOnly Day, SiteContext Context, IReadOnlyList<SiteOutput> Outputs)
{
    /// <summary>The start of the paths of its files in a release.</summary>
    public string Folder => ReleaseLayout.PrefixOf(Day);
}
