using LearningHub.Safety.Files.Drawings;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Kinds;
using LearningHub.Safety.Files.Office;
using LearningHub.Safety.Files.OpenDocuments;
using LearningHub.Safety.Files.Pdf;
using LearningHub.Safety.Files.Pictures;
using LearningHub.Safety.Files.Tables;

namespace LearningHub.Safety.Files;

/// <summary>Looks into a picture or document for what readers do not see on the page, and anyone can see who saves the file.</summary>
public static class FileInspector
{
    private const int StackSize = 256 * 1024 * 1024;

    private const string SaveAgain = "Open it in the program that made it, and save it again.";

    private const string PictureMend =
        "Save the picture again without it: most programs have a box \"metadata\" or \"EXIF\" to leave empty when exporting; in "
            + "Windows, right-click, Properties, "
        + "Details, Remove Properties; on a phone, share it without location. A screenshot of the picture has none either.";

    private const string PdfMend =
        "Make the PDF again from its document: in Word, File, Info, Check for Issues, Inspect Document; in LibreOffice, File, "
            + "Properties, Reset Properties; then export it "
        + "without a password. In Acrobat, Redact, Sanitise Document. Printing to a new PDF drops comments, forms and scripts, but can "
            + "write your own name as author.";

    /// <summary>What must be removed before the file is published; empty if it can be published as it is.</summary>
    /// <param name="fileName">Its name: the ending tells its kind.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="options">What is known of the library.</param>
    /// <remarks>
    /// Never throws for what a file holds. The libraries that read files cannot be stopped from outside, so they work on a thread of their
    /// own, with a stack that is deep enough for nested data; a file that takes longer than the limit is refused, and its thread is left
    /// behind.
    /// </remarks>
    public static IReadOnlyList<FileFinding> Inspect(string fileName, byte[] bytes, FileInspectionOptions? options = null)
    {
        options ??= new FileInspectionOptions();
        var kind = FileKinds.OfName(fileName);
        var found = new FindingList(Mend(kind), options.PublicNames);
        if (kind is FileKind.Svg or FileKind.Csv && bytes.Length < 1_000_000)
        {
            Guarded(kind, bytes, found);
            return found.Findings;
        }
        var thread = new Thread(() => Guarded(kind, bytes, found), StackSize) { IsBackground = true, Name = "file inspection" };
        thread.Start();
        if (thread.Join(options.Limit)) return found.Findings;
        var late = new FindingList(Mend(kind), options.PublicNames);
        late.Unreadable("The file takes too long to look through", string.Empty, $"{SaveAgain} If it is very large, offer it in parts.");
        return late.Findings;
    }

    // Libraries fail on damaged files in more ways than they document. A file on which one fails is refused.
    private static void Guarded(FileKind kind, byte[] bytes, FindingList found)
    {
        try
        {
            Inspect(kind, bytes, found);
        }
        catch (Exception)
        {
            found.Unreadable("The file is damaged and cannot be read", string.Empty, SaveAgain);
        }
    }

    private static void Inspect(FileKind kind, byte[] bytes, FindingList found)
    {
        if (kind is not FileKind.Unknown && !FileKinds.Fits(kind, bytes))
        {
            Mismatch(bytes, found);
            return;
        }
        switch (kind)
        {
            case FileKind.Png or FileKind.Jpeg or FileKind.Gif or FileKind.WebP: PictureInspector.Inspect(bytes, found); break;
            case FileKind.Svg: SvgInspector.Inspect(bytes, found); break;
            case FileKind.Pdf: PdfInspector.Inspect(bytes, found); break;
            case FileKind.Office: OfficeInspector.Inspect(bytes, found); break;
            case FileKind.OpenDocument: OpenDocumentInspector.Inspect(bytes, found); break;
            case FileKind.Csv: CsvInspector.Inspect(bytes, found); break;
            default: found.Unreadable("Files of this kind cannot be looked into", string.Empty, FileKinds.Offered); break;
        }
    }

    private static void Mismatch(byte[] bytes, FindingList found)
    {
        if (FileKinds.OfBytes(bytes) is { } real)
            found.Unreadable(
                $"The file is not what its name says, but {real}", string.Empty,
                $"Save it in the form that its name says, or give it the right ending. {FileKinds.Offered}");
        else
            found.Unreadable(
                bytes.Length == 0 ? "The file is empty" : "The file is damaged, or is not what its name says", string.Empty,
                $"{SaveAgain} {FileKinds.Offered}");
    }

    private static string Mend(FileKind kind) => kind switch
    {
        FileKind.Svg => SvgInspector.Mend,
        FileKind.Pdf => PdfMend,
        FileKind.Office => OfficeInspector.Mend,
        FileKind.OpenDocument => OpenDocumentInspector.Mend,
        FileKind.Csv => CsvInspector.Mend,
        FileKind.Unknown => FileKinds.Offered,
        _ => PictureMend,
    };
}
