using System.Text;
using System.Xml;

namespace LearningHub.Import.Guarding;

/// <summary>
/// Removes relations that lead out of a Word file from one of its relation parts. Other files are never opened, so a chart with its
/// workbook on a share is not a danger. The person who imports is told what was skipped.
/// </summary>
internal static class OutsideParts
{
    private const int LongestTarget = 80;
    private const string RelationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The relations without those that lead out of the file, and remarks about these. Hyperlinks are removed without a
    /// remark.</summary>
    /// <param name="relations">The part as text.</param>
    public static (string Relations, IReadOnlyList<string> Remarks) Remove(string relations)
    {
        var kept = new StringBuilder();
        var remarks = new List<string>();
        using (var reader = XmlReader.Create(new StringReader(relations), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null
        }))
        using (var writer = XmlWriter.Create(kept, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("Relationships", RelationNamespace);
            while (reader.Read())
            {
                if (reader.NodeType is not XmlNodeType.Element || reader.LocalName != "Relationship") continue;
                var (id, type, target) =
                    (reader.GetAttribute("Id"), reader.GetAttribute("Type") ?? string.Empty, reader.GetAttribute("Target") ?? string.Empty);
                if (string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase))
                {
                    if (Remark(type[(type.LastIndexOf('/') + 1)..], target) is { } remark) remarks.Add(remark);
                    continue;
                }
                writer.WriteStartElement("Relationship", RelationNamespace);
                writer.WriteAttributeString("Id", id);
                writer.WriteAttributeString("Type", type);
                writer.WriteAttributeString("Target", target);
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
        }
        return (kept.ToString(), remarks);
    }

    private static string? Remark(string type, string target)
    {
        var where = target.Length > LongestTarget ? target[..LongestTarget] + "…" : target;
        return type switch
        {
            "hyperlink" => null,
            "oleObject" or "package" or "externalLink" or "externalLinkPath" =>
                $"Something in the file, such as a chart, is linked to another file ({where}). The copy in the report was read. The "
                + "other file was not opened.",
            "attachedTemplate" =>
                $"The file uses a template from elsewhere ({where}). It was not opened, because a template has no text of the report.",
            "image" or "video" or "audio" or "media" => $"A picture or recording is in another place ({where}). It was not opened.",
            "subDocument" or "frame" or "aFChunk" =>
                $"A part of the report is in another file ({where}), which was not opened. Ask for that file, and import it too.",
            _ => $"The file refers to something in another place ({where}). It was not opened.",
        };
    }
}
