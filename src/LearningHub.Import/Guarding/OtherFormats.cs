namespace LearningHub.Import.Guarding;

/// <summary>Formats of reports that the import does not read, each with advice on converting it.</summary>
internal static class OtherFormats
{
    private static readonly (string What, string Advice) OpenDocument = (
        "This is an OpenDocument text (.odt), not a Word file.",
        "Open it in LibreOffice, choose File, Save As, file type Word (.docx), and import that.");

    private static readonly (string What, string Advice) Slides = (
        "These are slides, not a Word file.",
        "Save them as PDF and import that, or in PowerPoint choose File, Export, Create Handouts, and import the Word document that it "
        + "makes.");

    private static readonly (string What, string Advice) Spreadsheet = (
        "This is a spreadsheet, not a Word file.", "Copy the tables that you need into a Word document (.docx), and import that.");

    /// <summary>What a file with this extension is; null if the extension is unknown.</summary>
    /// <param name="extension">The extension with its full stop, in lower case.</param>
    public static (string What, string Advice)? ByExtension(string extension) => extension switch
    {
        ".odt" or ".ott" or ".fodt" => OpenDocument,
        ".pptx" or ".ppt" or ".odp" or ".ppsx" => Slides,
        ".xlsx" or ".xls" or ".ods" or ".csv" => Spreadsheet,
        ".rtf" => ("This is a rich text file (.rtf).", FileSniffer.SaveAsWord),
        ".pages" => ("This is a file of the program Pages.", "Open it in Pages, choose File, Export To, Word, and import that."),
        _ => null,
    };

    /// <summary>What a packed file with these parts is.</summary>
    /// <param name="parts">Names of its parts.</param>
    public static (string What, string Advice) ByParts(IReadOnlySet<string> parts) => parts switch
    {
        _ when parts.Contains("xl/workbook.xml") => Spreadsheet,
        _ when parts.Contains("ppt/presentation.xml") => Slides,
        _ when parts.Contains("content.xml") => OpenDocument,
        _ => ("This is a packed file without a Word document in it.", FileSniffer.SaveAsWord),
    };
}
