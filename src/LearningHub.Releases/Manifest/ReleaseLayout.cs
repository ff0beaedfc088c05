namespace LearningHub.Releases.Manifest;

/// <summary>Names inside a release.</summary>
public static class ReleaseLayout
{
    /// <summary>The folder of the site, which readers get. Everything else in a release is for hosts and publishers.</summary>
    public const string SiteFolder = "site";

    /// <summary>Start of the paths of the site's files in a manifest.</summary>
    public const string SitePrefix = $"{SiteFolder}/";

    /// <summary>
    /// Says who published the release and what it changed. It is not in the manifest, because the same content is the same release,
    /// whoever publishes it.
    /// </summary>
    public const string PublicationFile = "publication.json";

    /// <summary>
    /// What the next build may take over from this one. It is not in the manifest, since a release is whole without it, and no reader
    /// gets it.
    /// </summary>
    public const string CacheFile = "build.cache";
}
