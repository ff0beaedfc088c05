using System.Xml;

namespace LearningHub.Interchange.Import.Guarding;

/// <summary>Finds relations of a Word file that would load something from elsewhere. Links that a reader follows by hand are none.</summary>
internal static class OutsideParts
{
    /// <summary>The first such relation of a part, shortened for showing, or null.</summary>
    public static string? First(string relations)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(relations), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.NodeType is not XmlNodeType.Element || reader.LocalName != "Relationship") continue;
                var isOutside = string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
                var type = reader.GetAttribute("Type") ?? string.Empty;
                if (!isOutside || type.EndsWith("/hyperlink", StringComparison.Ordinal)) continue;
                var target = reader.GetAttribute("Target") ?? string.Empty;
                return target.Length > 80 ? target[..80] + "…" : target;
            }
        }
        catch (XmlException)
        {
            return null; // A damaged part is found by the reader, which says so.
        }
        return null;
    }
}
