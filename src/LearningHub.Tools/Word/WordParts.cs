using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LearningHub.Tools.Word;

/// <summary>Parts of Word documents.</summary>
internal static class WordParts
{
    /// <summary>A paragraph with one text.</summary>
    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
        return paragraph;
    }

    /// <summary>A table without rows.</summary>
    public static Table Table(string title, string description, params int[] widths)
    {
        var table = new Table(new TableProperties(
            new TableStyle { Val = "TableGrid" },
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0620", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false },
            new TableCaption { Val = title },
            new TableDescription { Val = description }));
        var grid = new TableGrid();
        foreach (var width in widths)
            grid.Append(new GridColumn { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        table.Append(grid);
        return table;
    }

    /// <summary>A header row. It is repeated on each page, and screen readers read it out.</summary>
    public static TableRow HeaderRow(params string[] names)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        foreach (var name in names) row.Append(new TableCell(Paragraph(name, "TableHead")));
        return row;
    }
}
