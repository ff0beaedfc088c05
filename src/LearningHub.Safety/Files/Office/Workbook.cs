using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Office;

/// <summary>Cells of a workbook that its sheets do not show (ECMA-376, part 1, 18).</summary>
internal static class Workbook
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Reports hidden sheets, rows, columns and names, and the folder in which the file was saved.</summary>
    public static void Inspect(WorkbookPart workbook, FindingList found)
    {
        var strings = new SharedStrings(workbook.SharedStringTablePart);
        using var reader = PartReader.Open(workbook);
        while (SafeXml.Next(reader) && !found.IsFull)
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            switch (reader.LocalName)
            {
                case "sheet": Sheet(workbook, reader, strings, found); break;
                case "absPath" when reader.GetAttribute("url") is { } folder && PrivatePaths.IsTelling(folder):
                    found.Words("the folder in which it was saved", folder, "workbook", Gives.Path);
                    break;
                case "definedName" when reader.GetAttribute("hidden") is "1" or "true": HiddenName(reader, found); break;
                case "fileSharing": found.Name("the name of who locked it", reader.GetAttribute("userName"), "workbook"); break;
            }
        }
    }

    private static void Sheet(WorkbookPart workbook, XmlReader reader, SharedStrings strings, FindingList found)
    {
        var name = reader.GetAttribute("name") ?? string.Empty;
        if (reader.GetAttribute("state") is "hidden" or "veryHidden")
            found.Hidden(
                "a hidden sheet", name, "workbook", "Anyone who opens the file can show it.",
                "Right-click a sheet's name, Unhide, and delete the sheet.");
        if (reader.GetAttribute("id", Relationships) is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart sheet)
            SheetCells.Inspect(sheet, $"sheet {name}", strings, found);
    }

    // Excel itself hides the names of filters and of print settings.
    private static void HiddenName(XmlReader reader, FindingList found)
    {
        var name = reader.GetAttribute("name") ?? string.Empty;
        if (name.StartsWith("_xlnm.", StringComparison.Ordinal) || name.StartsWith("_xl", StringComparison.Ordinal)) return;
        found.Words("a hidden name", name, "workbook");
    }
}
