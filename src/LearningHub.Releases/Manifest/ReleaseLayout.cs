namespace LearningHub.Releases.Manifest;

/// <summary>Names of the folders inside a release.</summary>
public static class ReleaseLayout
{
    /// <summary>The site: what readers are sent. Everything else in a release is for hosts and publishers.</summary>
    public const string SiteFolder = "site";

    /// <summary>What the paths of the site's files begin with in a manifest.</summary>
    public const string SitePrefix = $"{SiteFolder}/";
}
