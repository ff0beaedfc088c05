using System.Text;
using System.Xml;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Writing;

namespace LearningHub.Site.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287).</summary>
internal static class AtomWriter
{
    internal const string Atom = "http://www.w3.org/2005/Atom";

    internal static readonly XmlWriterSettings Settings = new() { Async = false, Encoding = new UTF8Encoding(false), Indent = true };

    /// <summary>Writes a feed.</summary>
    public static void Write(Stream output, FeedPlan feed, SiteContext context)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, context.Settings.Language);
        xml.WriteElementString("id", Atom, context.FullUrl(feed.AtomPath));
        xml.WriteElementString("title", Atom, feed.Title);
        xml.WriteElementString("updated", Atom, ResourceMoment.Iso(ResourceMoment.Latest(feed.Resources, context)));
        Link(xml, "self", context.FullUrl(feed.AtomPath), "application/atom+xml");
        Link(xml, "alternate", context.FullUrl(feed.PagePath), "text/html");
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, context.Settings.Board);
        xml.WriteEndElement();
        foreach (var resource in feed.Resources.Take(context.Settings.FeedItems)) Entry(xml, resource, context);
        xml.WriteEndElement();
    }

    /// <summary>When a resource last changed for readers.</summary>
    public static DateOnly Updated(Resource resource) =>
        resource.Reviewed is { } reviewed && reviewed > resource.Published ? reviewed : resource.Published ?? DateOnly.MinValue;

    /// <summary>A day as a timestamp: midnight UTC.</summary>
    public static string Instant(DateOnly date) => DayText.Iso(date) + "T00:00:00Z";

    private static void Entry(XmlWriter xml, Resource resource, SiteContext context)
    {
        var url = context.FullUrl(resource.Address);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, url);
        xml.WriteElementString("title", Atom, resource.Title);
        xml.WriteElementString("updated", Atom, ResourceMoment.Iso(ResourceMoment.LastChange(resource, context)));
        if (resource.Published is { } published) xml.WriteElementString("published", Atom, Instant(published));
        Link(xml, "alternate", url, "text/html");
        xml.WriteElementString("summary", Atom, ResourceMoment.Summary(resource, context));
        xml.WriteStartElement("category", Atom);
        xml.WriteAttributeString("term", resource.Type.Id);
        xml.WriteAttributeString("label", resource.Type.Label);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    internal static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
