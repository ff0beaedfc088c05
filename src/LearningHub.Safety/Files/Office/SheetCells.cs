using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>Hidden rows and columns of one sheet, where something is written in them.</summary>
internal static class SheetCells
{
    private const string Unhide =
        "Select the whole sheet, right-click, Unhide, and delete what readers are not to see. Clear filters, which hide rows too.";

    /// <summary>Reports them, each with the first words of the first cell.</summary>
    public static void Inspect(WorksheetPart sheet, string where, SharedStrings strings, FindingList found)
    {
        var hidden = new List<(int First, int Last)>();
        var told = new HashSet<string>(StringComparer.Ordinal);
        var isHiddenRow = false;
        var (row, cell, type) = (string.Empty, string.Empty, string.Empty);
        using var reader = PartReader.Open(sheet);
        while (SafeXml.Next(reader) && told.Count < 5)
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "col" when IsOn(reader, "hidden"): hidden.Add((Number(reader, "min"), Number(reader, "max"))); break;
                    case "row": (isHiddenRow, row) = (IsOn(reader, "hidden"), reader.GetAttribute("r") ?? string.Empty); break;
                    case "c": (cell, type) = (reader.GetAttribute("r") ?? string.Empty, reader.GetAttribute("t") ?? string.Empty); break;
                }
                continue;
            }
            if (reader.NodeType is not XmlNodeType.Text || cell.Length == 0 || string.IsNullOrWhiteSpace(reader.Value)) continue;
            var column = new string([.. cell.TakeWhile(char.IsAsciiLetter)]);
            var isHiddenColumn = hidden.Exists(range => Index(column) >= range.First && Index(column) <= range.Last);
            var place = isHiddenRow ? $"row {row}" : $"column {column}";
            if (!isHiddenRow && !isHiddenColumn || !told.Add(place)) continue;
            var words = type == "s" ? strings.At(reader.Value) : reader.Value;
            found.Hidden(
                isHiddenRow ? "a hidden row" : "a hidden column", words, $"{where}, {place}", "Anyone who opens the file can show it.",
                Unhide);
        }
    }

    private static bool IsOn(XmlReader reader, string name) => reader.GetAttribute(name) is "1" or "true";

    private static int Number(XmlReader reader, string name) =>
        int.TryParse(reader.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static int Index(string column) =>
        column.Aggregate(0, (index, letter) => index * 26 + (char.ToUpperInvariant(letter) - 'A' + 1));
}
