using System.Text;
using System.Xml;

namespace LearningHub.Interchange.Import.Guarding;

/// <summary>
/// Takes relations that lead out of a Word file out of one of its relation parts. Nothing that lies elsewhere is ever opened,
/// so a chart with its workbook on a share is no danger; the person who imports is told what was passed over.
/// </summary>
internal static class OutsideParts
{
    private const int LongestTarget = 80;
    private const string RelationNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The relations without those that lead out of the file, and what these led to. Links that a reader follows by hand go
    /// without a word.</summary>
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
            "oleObject" or "package" or "externalLink"
            or "externalLinkPath" =>
                $"Something in the file, such as a chart, is linked to a file that lies elsewhere ({where}). What the report itself "
                + "holds of it was read; the other file was not opened.",
            "attachedTemplate" => $"The file names a template that lies elsewhere ({where}). It was not opened; a template holds no "
            + "text of the report.",
            "image" or "video" or "audio" or "media" => $"A picture or recording lies elsewhere ({where}). It was not opened.",
            "subDocument" or "frame"
            or "aFChunk" => $"Part of the report lies in another file ({where}), which was not opened. Ask for it, and import it as well.",
            _ => $"The file points to something that lies elsewhere ({where}). It was not opened.",
        };
    }
}
