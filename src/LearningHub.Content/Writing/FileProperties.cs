using System.Xml.Linq;

namespace LearningHub.Content.Writing;

/// <summary>
/// The core properties of an Office file. Written by our own code: the Open XML library gives this part a random name, and times would
/// make other bytes of the same content.
/// </summary>
/// <param name="Title">Title.</param>
/// <param name="Subject">Summary; empty for none.</param>
/// <param name="Creator">The board.</param>
/// <param name="Language">Language of the text.</param>
public sealed record FileProperties(string Title, string Subject, string Creator, string Language)
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <summary>Writes them as the XML of their part.</summary>
    public void Write(Stream part) => new XDocument(new XElement(
        Core + "coreProperties", new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(Dublin + "title", Title), Subject.Length > 0 ? new XElement(Dublin + "subject", Subject) : null,
        new XElement(Dublin + "creator", Creator), new XElement(Dublin + "language", Language)))
        .Save(part, SaveOptions.DisableFormatting);
}
