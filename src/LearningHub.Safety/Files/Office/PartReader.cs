using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>Reads parts of office documents as a stream: the object model of the SDK would hold a whole workbook in memory.</summary>
internal static class PartReader
{
    private const int LongestText = 200;

    /// <summary>Opens a part.</summary>
    public static XmlReader Open(OpenXmlPart part) => SafeXml.Read(part.GetStream(FileMode.Open, FileAccess.Read));

    /// <summary>Elements that hold text alone: name, an attribute of the nearest element above that has it, text.</summary>
    /// <param name="part">The part.</param>
    /// <param name="attribute">The attribute, or null.</param>
    public static IEnumerable<(string Name, string Owner, string Text)> Leaves(OpenXmlPart part, string? attribute = null)
    {
        using var reader = Open(part);
        var (name, owner) = (string.Empty, string.Empty);
        while (SafeXml.Next(reader))
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                name = reader.LocalName;
                if (attribute is not null && reader.GetAttribute(attribute) is { } value) owner = value;
            }
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(reader.Value))
                yield return (name, owner, reader.Value);
        }
    }

    /// <summary>The first words of a part, wherever they stand.</summary>
    public static string Text(OpenXmlPart part)
    {
        var text = new StringBuilder();
        foreach (var (_, _, words) in Leaves(part))
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(words.AsSpan(0, Math.Min(words.Length, LongestText)));
            if (text.Length >= LongestText) break;
        }
        return text.ToString();
    }

    /// <summary>Values of an attribute of elements with a name, without blanks and each once.</summary>
    public static IReadOnlyList<string> Attributes(OpenXmlPart part, params string[] names)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        using var reader = Open(part);
        while (SafeXml.Next(reader) && values.Count < 100)
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            while (reader.MoveToNextAttribute())
            {
                if (names.Contains(reader.LocalName) && !string.IsNullOrWhiteSpace(reader.Value)) values.Add(reader.Value);
            }
        }
        return [.. values];
    }
}
