using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>Data of servers and add-ins that a document carries along: who it is shared with, the address of the office, labels.</summary>
internal static class CustomXml
{
    // Definitions of fields, not their values; and the works that a document cites on its pages.
    private static readonly string[] Harmless =
    [
        "http://schemas.microsoft.com/office/2006/metadata/contentType", "http://schemas.microsoft.com/sharepoint/v3/contenttype/forms",
        "http://schemas.openxmlformats.org/officeDocument/2006/bibliography",
        "http://schemas.microsoft.com/office/2006/metadata/longProperties",
    ];

    /// <summary>Reports the words of such a part.</summary>
    public static void Inspect(OpenXmlPart part, string where, FindingList found)
    {
        using (var reader = PartReader.Open(part))
        {
            while (reader.NodeType is not XmlNodeType.Element && SafeXml.Next(reader))
            {
            }
            if (Harmless.Contains(reader.NamespaceURI)) return;
        }
        found.Words("data of a server or add-in", PartReader.Text(part), where);
    }
}
