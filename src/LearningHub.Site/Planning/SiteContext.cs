using LearningHub.Content.Linking;
using LearningHub.Content.Model;

namespace LearningHub.Site.Planning;

/// <summary>What all pages of a site share.</summary>
/// <param name="Catalogue">The library.</param>
/// <param name="Theme">How it looks.</param>
public sealed record SiteContext(Catalogue Catalogue, ISiteTheme Theme)
{
    /// <summary>The hub's settings.</summary>
    public HubSettings Settings => Catalogue.Settings;

    /// <summary>The full address of an address from the root.</summary>
    public string FullUrl(string rooted) => new Uri(Settings.Address, rooted.TrimStart('/')).AbsoluteUri;
}
