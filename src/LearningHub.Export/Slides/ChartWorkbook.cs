using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LearningHub.Content.Writing;

namespace LearningHub.Export.Slides;

/// <summary>The values of a chart as an Excel workbook, which opens when somebody edits the data of the chart.</summary>
internal static class ChartWorkbook
{
    /// <summary>The bytes of the workbook. The same chart gives the same bytes.</summary>
    public static byte[] Write(SlideChart chart)
    {
        using var bytes = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            // Packed once, by the stable copy.
            package.CompressionOption = CompressionOption.NotCompressed;
            var workbook = package.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>("sheet");
            sheet.Worksheet = new Worksheet(new SheetData(
                [Row(1, Cell("A1", string.Empty), Cell("B1", chart.Scale)),
                .. chart.Bars.Select((bar, i) => Row(i + 2, Cell(At("A", i), bar.Label), Cell(At("B", i), bar.Value)))]));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "Sheet1", SheetId = 1, Id = "sheet" }));
            package.ChangeIdOfPart(workbook, "workbook");
        }
        bytes.Position = 0;
        using var stable = new MemoryStream();
        StablePackage.Copy(bytes, stable);
        return stable.ToArray();
    }

    private static string At(string column, int index) => string.Create(CultureInfo.InvariantCulture, $"{column}{index + 2}");

    private static Row Row(int number, params Cell[] cells) => new(cells.Cast<OpenXmlElement>()) { RowIndex = (uint)number };

    private static Cell Cell(string at, string text) =>
        new(new InlineString(new Text(text))) { CellReference = at, DataType = CellValues.InlineString };

    private static Cell Cell(string at, decimal number) =>
        new(new CellValue(number)) { CellReference = at, DataType = CellValues.Number };
}
