using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LearningHub.Tools.Reports;

/// <summary>Writes tables into an Excel file, one sheet per table, with a fixed first row and without formulas.</summary>
public static class Workbook
{
    private const int LongestName = 31;

    /// <summary>The file.</summary>
    /// <param name="sheets">Name, names of the columns and rows of each sheet.</param>
    public static byte[] Write(
        params IReadOnlyList<(string Name, IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<string>> Rows)> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(
                    new SheetViews(new SheetView(new Pane
                    {
                        VerticalSplit = 1,
                        TopLeftCell = "A2",
                        ActivePane = PaneValues.BottomLeft,
                        State = PaneStateValues.Frozen,
                    })
                    { WorkbookViewId = 0 }),
                    Data(sheets[i].Columns, sheets[i].Rows));
                var name = sheets[i].Name;
                list.Append(new Sheet
                {
                    Id = book.GetIdOfPart(part),
                    SheetId = (uint)(i + 1),
                    Name = name.Length > LongestName ? name[..LongestName] : name,
                });
            }
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
        }
        return stream.ToArray();
    }

    private static SheetData Data(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var data = new SheetData();
        foreach (var row in rows.Prepend(columns))
        {
            var cells = new Row();
            foreach (var text in row) cells.Append(Cell(text));
            data.Append(cells);
        }
        return data;
    }

    private static Cell Cell(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new Cell { CellValue = new CellValue(number), DataType = CellValues.Number }
            : new Cell
            {
                InlineString = new InlineString(new Text(Fit(text)) { Space = SpaceProcessingModeValues.Preserve }),
                DataType = CellValues.InlineString,
            };

    // Characters that XML cannot contain are left out.
    private static string Fit(string text) => string.Concat(text.Where(letter => letter >= ' ' || letter is '\n' or '\t'));
}
