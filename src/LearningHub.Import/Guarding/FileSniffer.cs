using System.Buffers.Binary;
using System.Text;

namespace LearningHub.Import.Guarding;

/// <summary>Finds out what a file is from its first bytes. Refuses files that cannot be imported, and files whose extension is
/// wrong.</summary>
internal static class FileSniffer
{
    private const int LookedAt = 4096;

    /// <summary>Advice for files that another program can save as a Word document.</summary>
    public const string SaveAsWord = "Open it in the program that made it, choose Save as, Word document (.docx), and import that.";

    /// <summary>The kind of a file.</summary>
    /// <exception cref="ImportRefusedException">It cannot be imported.</exception>
    public static FileKind KindOf(string fileName, ReadOnlySpan<byte> bytes, ImportLimits limits)
    {
        if (bytes.Length == 0) throw Refuse("The file is empty.", "Check that the right file was saved, and save it again.");
        if (OtherFormats.ByExtension(Path.GetExtension(fileName).ToLowerInvariant()) is { } other) throw Refuse(other.What, other.Advice);
        if (bytes.Length > limits.LargestFile)
            throw Refuse($"The file is larger than {limits.LargestFile / 1024 / 1024} MB.",
                "Remove large pictures, or save it as plain text, and import that.");
        var found = FromBytes(bytes, fileName);
        var named = FromName(fileName);
        if (named is null)
        {
            throw Refuse(
                $"The name ends in \"{Path.GetExtension(fileName)}\", which the import does not read.",
                "It reads .docx, .pdf, .html, .txt and .md. Save the report in one of these formats.");
        }
        if (found is not null && found != named && !(found is FileKind.Html && named is FileKind.Text or FileKind.Markdown))
        {
            throw Refuse(
                $"The file is called {Path.GetExtension(fileName)}, but it is {Words(found.Value)}.",
                "Check that it really is the report. If it is, rename it so that its name ends in "
                    + $"{Extension(found.Value)}.");
        }
        if (found is null && named is FileKind.Word or FileKind.Pdf)
            throw Refuse($"The file is called {Path.GetExtension(fileName)}, but it is damaged or is not {Words(named.Value)}.",
                "Open it to check that it is whole, save it again, and import that.");
        if (named is FileKind.Text or FileKind.Markdown or FileKind.Html && IsBinary(bytes))
            throw Refuse("The file contains bytes that are not text.",
                "Save the report as plain text with the encoding UTF-8, or as a Word document.");
        return named.Value;

        ImportRefusedException Refuse(string what, string advice) => new(what, fileName, advice);
    }

    private static FileKind? FromBytes(ReadOnlySpan<byte> bytes, string fileName)
    {
        var start = bytes[..Math.Min(bytes.Length, LookedAt)];
        if (start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8)) return FileKind.Word;
        if (start[..Math.Min(start.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (start.Length >= 8 && BinaryPrimitives.ReadUInt64BigEndian(start) == 0xD0CF11E0A1B11AE1) throw RefuseOldOffice(bytes, fileName);
        if (start.StartsWith("{\\rtf"u8)) throw new ImportRefusedException("This is a rich text file (.rtf).", fileName, SaveAsWord);
        if (start.StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47 }) || start.StartsWith(new byte[] { 0xFF, 0xD8, 0xFF })
            || start.StartsWith("GIF8"u8))
            throw new ImportRefusedException(
                "This is a picture, not a text.", fileName,
                "Ask for the report itself. A scanned page has to be read by text recognition first.");
        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? FileKind.Html : null;
    }

    // Word stores a document with a password in the container of its old formats, with a part of this name.
    private static ImportRefusedException RefuseOldOffice(ReadOnlySpan<byte> bytes, string fileName) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new("The file is protected by a password.", fileName,
                "Open it in Word with the password, choose File, Info, Protect Document, Encrypt with Password, empty the field, and "
                + "save it. Then import it.")
            : new("This is a file of an old Office format (.doc, .xls, .ppt), which may contain macros.", fileName, SaveAsWord);

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return false; // UTF-16 text is full of zero bytes.
        var start = bytes[..Math.Min(bytes.Length, 64 * 1024)];
        var odd = 0;
        foreach (var value in start)
        {
            if (value == 0) return true;
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0B or (byte)'\f' or 0x1B)) odd++;
        }
        return odd * 20 > start.Length;
    }

    private static FileKind? FromName(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".txt" or ".text" => FileKind.Text,
        ".md" or ".markdown" => FileKind.Markdown,
        ".html" or ".htm" or ".xhtml" => FileKind.Html,
        ".docx" => FileKind.Word,
        ".pdf" => FileKind.Pdf,
        ".docm" or ".dotm" => throw new ImportRefusedException(
            "The name says that this Word file contains macros (.docm).", fileName,
            "Open it with macros off, choose Save as, Word document (.docx), and import that."),
        ".doc" => throw new ImportRefusedException("This is a file of an old Word format (.doc).", fileName, SaveAsWord),
        _ => null,
    };

    private static string Words(FileKind kind) => kind switch
    {
        FileKind.Word => "a packed file as Word makes it",
        FileKind.Pdf => "a PDF",
        FileKind.Html => "a web page",
        _ => "a text",
    };

    private static string Extension(FileKind kind) => kind switch
    {
        FileKind.Word => ".docx",
        FileKind.Pdf => ".pdf",
        FileKind.Html => ".html",
        _ => ".txt"
    };
}
