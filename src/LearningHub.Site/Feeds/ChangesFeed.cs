using System.Globalization;
using System.Xml;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Contract.Changes;

namespace LearningHub.Site.Feeds;

/// <summary>An Atom feed with an entry for each change of the library: added, changed or withdrawn. Harvesters read it to learn what they
/// have to fetch again.</summary>
internal static class ChangesFeed
{
    /// <summary>Address of the feed, from the root.</summary>
    public const string Path = $"{GeneratedPages.WhatsNew}changes.atom";

    /// <summary>The title of the feed.</summary>
    public static string Title(SiteContext context) => $"{context.Settings.Name}: every change";

    /// <summary>Plans the feed.</summary>
    public static SiteOutput Output(SiteHistory history, SiteContext context) => new(Path.TrimStart('/'), output =>
    {
        Write(output, history, context);
        return Task.CompletedTask;
    });

    private static void Write(Stream output, SiteHistory history, SiteContext context)
    {
        using var xml = XmlWriter.Create(output, AtomWriter.Settings);
        xml.WriteStartElement("feed", AtomWriter.Atom);
        xml.WriteAttributeString("xml", "lang", null, context.Settings.Language);
        Text(xml, "id", context.FullUrl(Path));
        Text(xml, "title", Title(context));
        var updated = history.Changes.Count > 0 ? history.Changes[0].At : ResourceMoment.Latest(context.Library.Resources, context);
        Text(xml, "updated", ResourceMoment.Iso(updated));
        AtomWriter.Link(xml, "self", context.FullUrl(Path), "application/atom+xml");
        AtomWriter.Link(xml, "alternate", context.FullUrl(GeneratedPages.WhatsNew), "text/html");
        xml.WriteStartElement("author", AtomWriter.Atom);
        Text(xml, "name", context.Settings.Board);
        xml.WriteEndElement();
        // The limit on entries in other feeds does not apply here: a harvester would miss every change that is left out.
        foreach (var change in history.Changes) Entry(xml, change, context);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, ChangeRecord change, SiteContext context)
    {
        var moment = ResourceMoment.Iso(change.At);
        xml.WriteStartElement("entry", AtomWriter.Atom);
        // A resource changes many times, and each change is an entry of its own.
        var time = change.At.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        Text(xml, "id", $"{context.FullUrl(change.Address)}#change-{time}");
        Text(xml, "title", $"{ChangeWords.DescribeKind(change)}: {ChangeWords.Title(change)}");
        Text(xml, "updated", moment);
        Text(xml, "published", moment);
        AtomWriter.Link(xml, "alternate", context.FullUrl(change.Address), "text/html");
        Text(xml, "summary", ChangeWords.Describe(change));
        Category(xml, change.Kind, ChangeWords.DescribeKind(change));
        if (ResourceType.All.FirstOrDefault(type => type.Id == change.Type) is { } type) Category(xml, type.Id, type.Label);
        xml.WriteEndElement();
    }

    private static void Category(XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category", AtomWriter.Atom);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", label);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, AtomWriter.Atom, text);
}
