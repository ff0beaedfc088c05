using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace LearningHub.Tools.Word;

/// <summary>Title, author and language of a document. Written by our own code, because the OpenXML library gives this part a random
/// name.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Adds them.</summary>
    public static void Add(CoreFilePropertiesPart part, string title, string creator, string language)
    {
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", title),
            new XElement(Dublin + "creator", creator),
            new XElement(Dublin + "language", language))).Save(stream);
    }
}
