namespace LearningHub.Releases.Manifest;

/// <summary>Names inside a release.</summary>
public static class ReleaseLayout
{
    /// <summary>The site: what readers are sent. Everything else in a release is for hosts and publishers.</summary>
    public const string SiteFolder = "site";

    /// <summary>What the paths of the site's files begin with in a manifest.</summary>
    public const string SitePrefix = $"{SiteFolder}/";

    /// <summary>
    /// Who published the release and what it changed. Not in the manifest: the same content is the same release whoever publishes it.
    /// </summary>
    public const string PublicationFile = "publication.json";
}
