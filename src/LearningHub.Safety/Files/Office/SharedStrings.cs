using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>The texts of a workbook's cells, read only when a hidden cell asks for one.</summary>
internal sealed class SharedStrings(SharedStringTablePart? part)
{
    private const int MostTexts = 200_000;

    private readonly Lazy<IReadOnlyList<string>> texts = new(() => part is null ? [] : Read(part));

    /// <summary>The text at an index, or nothing.</summary>
    public string At(string index) =>
        int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < texts.Value.Count
            ? texts.Value[number] : string.Empty;

    private static List<string> Read(SharedStringTablePart part)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        using var reader = PartReader.Open(part);
        while (SafeXml.Next(reader) && texts.Count < MostTexts)
        {
            if (reader.NodeType is XmlNodeType.Text && text.Length < 200) text.Append(reader.Value);
            var isEnd = reader.LocalName == "si"
                && (reader.NodeType is XmlNodeType.EndElement || reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true });
            if (!isEnd) continue;
            texts.Add(text.ToString());
            text.Clear();
        }
        return texts;
    }
}
