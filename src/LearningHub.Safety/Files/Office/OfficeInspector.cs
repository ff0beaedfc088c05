using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Archives;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Office;

/// <summary>What a Word, PowerPoint or Excel file carries beside what readers see.</summary>
internal static class OfficeInspector
{
    private const int DeepestFile = 3;

    /// <summary>How to remove what is found in Office files.</summary>
    public static string Mend =>
        "In the program choose File, Info, Check for Issues, Inspect Document, and Remove All for what it finds. Then save, and check "
            + "again.";

    /// <summary>Reports what a file gives away.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="found">Where findings go.</param>
    /// <param name="depth">How many files this one lies in.</param>
    public static void Inspect(byte[] bytes, FindingList found, int depth = 0)
    {
        if (depth > DeepestFile)
        {
            found.Unreadable("Files lie within files too deeply to look through");
            return;
        }
        using var archive = ArchiveGuard.Open(bytes, found);
        if (archive is null) return;
        try
        {
            using var package = Open(bytes, archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase));
            if (package is null)
            {
                found.Unreadable("The file is an archive, but no Word, PowerPoint or Excel document");
                return;
            }
            Document(package, found, depth);
            Strays.Inspect(package, archive, found);
        }
        catch (OpenXmlPackageException)
        {
            found.Unreadable(
                "The file is damaged, or a link in it is no valid address", string.Empty,
                "Open it in its program, correct or delete links that are not addresses, and save it again.");
        }
    }

    private static OpenXmlPackage? Open(byte[] bytes, HashSet<string> entries)
    {
        var (stream, settings) = (new MemoryStream(bytes, writable: false), new OpenSettings { MaxCharactersInPart = 100_000_000 });
        if (entries.Contains("word/document.xml")) return WordprocessingDocument.Open(stream, false, settings);
        if (entries.Contains("ppt/presentation.xml")) return PresentationDocument.Open(stream, false, settings);
        if (entries.Contains("xl/workbook.xml")) return SpreadsheetDocument.Open(stream, false, settings);
        // Parts may have other names: the content type of the main part then decides.
        if (entries.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            return WordprocessingDocument.Open(stream, false, settings);
        if (entries.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)))
            return PresentationDocument.Open(stream, false, settings);
        return entries.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
            ? SpreadsheetDocument.Open(stream, false, settings) : null;
    }

    private static void Document(OpenXmlPackage package, FindingList found, int depth)
    {
        OfficeProperties.Inspect(package, found);
        OfficeLinks.Inspect(package, "document", found);
        foreach (var part in package.GetAllParts())
        {
            if (found.IsFull) return;
            OfficeLinks.Inspect(part, part.Uri.ToString(), found);
            OfficeParts.Inspect(part, found, depth);
        }
        switch (package)
        {
            case WordprocessingDocument { MainDocumentPart: { } word }: WordDocument.Inspect(word, found); break;
            case PresentationDocument { PresentationPart: { } slides }: SlideShow.Inspect(slides, found); break;
            case SpreadsheetDocument { WorkbookPart: { } workbook }: Workbook.Inspect(workbook, found); break;
            default: found.Unreadable("The main part of the document is missing"); break;
        }
    }
}
