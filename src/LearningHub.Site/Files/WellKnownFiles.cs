using System.Text;
using System.Xml;
using LearningHub.Site.Feeds;

namespace LearningHub.Site.Files;

/// <summary>Files that programs look for: security contact, robots, sitemap.</summary>
internal static class WellKnownFiles
{
    /// <summary>The contact for people who find a security weakness (RFC 9116).</summary>
    public static SiteOutput Security(SiteContext context) => BrandFiles.Text("/.well-known/security.txt", () =>
        $"""
        Contact: {context.Settings.Security.Contact}
        Expires: {AtomWriter.Instant(context.Settings.Security.Expires.Value)}
        Preferred-Languages: {context.Settings.Language.Split('-')[0]}
        Canonical: {context.FullUrl("/.well-known/security.txt")}

        """);

    /// <summary>Allows search engines to index everything.</summary>
    public static SiteOutput Robots(SiteContext context) => BrandFiles.Text("/robots.txt", () =>
        $"""
        User-agent: *
        Allow: /
        Sitemap: {context.FullUrl("/sitemap.xml")}

        """);

    /// <summary>Every page with the day of its last change.</summary>
    public static SiteOutput Sitemap(SiteContext context, IReadOnlyList<string> pages) => new("sitemap.xml", output =>
    {
        const string space = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var updated = context.Library.Resources.ToDictionary(
            resource => resource.Address, resource => ResourceMoment.LastChange(resource, context));
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true });
        xml.WriteStartElement("urlset", space);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", space);
            xml.WriteElementString("loc", space, context.FullUrl(page));
            if (updated.TryGetValue(page, out var day) && day > DateTimeOffset.MinValue)
                xml.WriteElementString("lastmod", space, ResourceMoment.Iso(day)[..10]);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        return Task.CompletedTask;
    });
}
