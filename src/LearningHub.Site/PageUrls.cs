using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;

namespace LearningHub.Site;

/// <summary>Writes the links of a page. A relative link goes up to the root and down again, so all pages at the same depth have the same
/// links.</summary>
public sealed class PageUrls
{
    private readonly string prefix;

    private PageUrls(string prefix) => this.prefix = prefix;

    /// <summary>Links for a page at an address from the root, for example <c>/audits/x/</c>.</summary>
    public static PageUrls For(string path, HubSettings settings)
    {
        if (settings.Links is LinkStyle.Absolute) return Absolute(settings);
        var depth = path.Count(letter => letter == '/') - 1;
        return new PageUrls(depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth)));
    }

    /// <summary>Links from the root of the host: for pages that are served at any address, such as "not found".</summary>
    public static PageUrls Absolute(HubSettings settings) => new(settings.Address.AbsolutePath);

    /// <summary>The link to an address from the root of the hub.</summary>
    public string To(string rooted) => rooted.Length == 1 ? prefix : string.Concat(prefix, rooted.AsSpan(1));

    /// <summary>The link to a resource, or to a place in it.</summary>
    public string To(Resource resource, string? anchor = null) =>
        anchor is null ? To(resource.Address) : $"{To(resource.Address)}#{anchor}";

    /// <summary>The link to a published file.</summary>
    public string ToFile(string contentPath) =>
        To(GeneratedPages.Files + Uri.EscapeDataString(contentPath).Replace("%2F", "/", StringComparison.Ordinal));
}
