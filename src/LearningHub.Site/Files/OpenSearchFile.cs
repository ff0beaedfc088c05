using System.Text;
using System.Xml;
using LearningHub.Content.Linking;

namespace LearningHub.Site.Files;

/// <summary>Tells browsers how to search the hub (OpenSearch 1.1), so that a reader can add it to the search engines of the address
/// bar.</summary>
internal static class OpenSearchFile
{
    /// <summary>Address from the root.</summary>
    public const string Path = "/opensearch.xml";

    // Limits of OpenSearch 1.1, in characters.
    private const int LongestShortName = 16;
    private const int LongestLongName = 48;

    /// <summary>The description.</summary>
    public static SiteOutput Output(SiteContext context) => new(Path.TrimStart('/'), output =>
    {
        const string space = "http://a9.com/-/spec/opensearch/1.1/";
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true });
        xml.WriteStartElement("OpenSearchDescription", space);
        xml.WriteElementString("ShortName", space, Cut(context.Settings.Name, LongestShortName));
        xml.WriteElementString("LongName", space, Cut($"{context.Settings.Name}, {context.Settings.Board}", LongestLongName));
        xml.WriteElementString("Description", space, $"Search {context.Settings.Name} of {context.Settings.Board}.");
        xml.WriteElementString("Language", space, context.Settings.Language);
        xml.WriteElementString("InputEncoding", space, "UTF-8");
        xml.WriteStartElement("Image", space);
        xml.WriteAttributeString("type", "image/png");
        xml.WriteAttributeString("width", "512");
        xml.WriteAttributeString("height", "512");
        xml.WriteString(context.FullUrl(BrandFiles.IconPath));
        xml.WriteEndElement();
        xml.WriteStartElement("Url", space);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", $"{context.FullUrl(GeneratedPages.Search)}?q={{searchTerms}}");
        xml.WriteEndElement();
        xml.WriteEndElement();
        return Task.CompletedTask;
    });

    // Keeps whole words, unless the first word alone is too long.
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = text.LastIndexOf(' ', longest);
        return text[..(end > 0 ? end : longest)].TrimEnd(' ', ',');
    }
}
