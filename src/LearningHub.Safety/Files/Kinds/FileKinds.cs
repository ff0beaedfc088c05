using LearningHub.Safety.Files.Archives;
using LearningHub.Safety.Files.Pdf;

namespace LearningHub.Safety.Files.Kinds;

/// <summary>Which kinds of file may be offered, and what a file really is.</summary>
public static class FileKinds
{
    /// <summary>The kinds in words, for messages.</summary>
    public const string Offered =
        "Pictures (.png, .jpg, .webp, .gif, .svg) and documents (.pdf, .docx, .pptx, .xlsx, .odt, .odp, .ods, .csv) can be offered.";

    private static readonly Dictionary<string, FileKind> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = FileKind.Png,
        [".jpg"] = FileKind.Jpeg,
        [".jpeg"] = FileKind.Jpeg,
        [".gif"] = FileKind.Gif,
        [".webp"] = FileKind.WebP,
        [".svg"] = FileKind.Svg,
        [".pdf"] = FileKind.Pdf,
        [".docx"] = FileKind.Office,
        [".pptx"] = FileKind.Office,
        [".xlsx"] = FileKind.Office,
        [".odt"] = FileKind.OpenDocument,
        [".odp"] = FileKind.OpenDocument,
        [".ods"] = FileKind.OpenDocument,
        [".csv"] = FileKind.Csv,
    };

    /// <summary>The kind that a name promises.</summary>
    public static FileKind OfName(string fileName) => Endings.GetValueOrDefault(Path.GetExtension(fileName), FileKind.Unknown);

    /// <summary>What the first bytes say a file is, for messages; null where they say nothing.</summary>
    public static string? OfBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G'])) return "a PNG picture";
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return "a JPEG picture";
        if (bytes.StartsWith("GIF8"u8)) return "a GIF picture";
        if (bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return "a WebP picture";
        if (bytes.Length > 12 && bytes[4..].StartsWith("ftyp"u8)) return "a HEIC or AVIF picture, or a film";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)) return "a TIFF picture";
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return "an Office document that is locked with a password, or of a form from before 2007";
        if (ArchiveGuard.IsArchive(bytes)) return "an archive or Office document";
        return PdfLayout.IsPdf(bytes) ? "a PDF document" : null;
    }

    /// <summary>Whether the first bytes fit the kind that the name promises.</summary>
    public static bool Fits(FileKind kind, ReadOnlySpan<byte> bytes) => kind switch
    {
        FileKind.Png => OfBytes(bytes) == "a PNG picture",
        FileKind.Jpeg => OfBytes(bytes) == "a JPEG picture",
        FileKind.Gif => OfBytes(bytes) == "a GIF picture",
        FileKind.WebP => OfBytes(bytes) == "a WebP picture",
        FileKind.Pdf => PdfLayout.IsPdf(bytes),
        FileKind.Office or FileKind.OpenDocument => ArchiveGuard.IsArchive(bytes),
        _ => OfBytes(bytes) is null,
    };
}
