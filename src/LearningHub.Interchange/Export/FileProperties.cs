using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace LearningHub.Interchange.Export;

/// <summary>The properties of an Office file: title, subject, board and language. Timestamps are left out, so that the same content gives
/// the same bytes.</summary>
/// <param name="Title">Title.</param>
/// <param name="Subject">Summary.</param>
/// <param name="Creator">The board.</param>
/// <param name="Language">Language of the text.</param>
internal sealed record FileProperties(string Title, string Subject, string Creator, string Language)
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Puts the properties into their part.</summary>
    public void Feed(CoreFilePropertiesPart part)
    {
        using var bytes = new MemoryStream();
        new XDocument(new XElement(Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", Title), new XElement(Dublin + "subject", Subject), new XElement(Dublin + "creator", Creator),
            new XElement(Dublin + "language", Language))).Save(bytes, SaveOptions.DisableFormatting);
        bytes.Position = 0;
        part.FeedData(bytes);
    }
}
