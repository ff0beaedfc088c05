using System.IO.Compression;
using System.Text;

namespace LearningHub.Interchange.Import.Guarding;

/// <summary>
/// Looks through a Word file before anything reads it: is it one at all, does it unpack to a sensible size, does it carry macros,
/// entities or parts that lie elsewhere. Sizes are counted while unpacking, for what a packed file says of its own size can be a lie.
/// </summary>
internal static class WordFileGuard
{
    private const long SmallPart = 1024 * 1024;

    /// <summary>Refuses what must not be read.</summary>
    /// <exception cref="ImportRefusedException">The file is not safe or not a Word file.</exception>
    public static void Check(string fileName, byte[] bytes, ImportLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            Names(fileName, archive, limits);
            Sizes(fileName, archive, limits);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException or IOException)
        {
            throw new ImportRefusedException("The Word file is damaged: it cannot be unpacked.", fileName, "Open it in Word, let Word repair it, save it under a new name, and import that.");
        }
    }

    private static void Names(string fileName, ZipArchive archive, ImportLimits limits)
    {
        if (archive.Entries.Count > limits.MostParts)
            throw new ImportRefusedException($"The file has {archive.Entries.Count} parts inside; a report has some dozens.", fileName, "Ask the sender what it is. If it is the report, copy its text into a new Word document and import that.");
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.FirstOrDefault(IsMacro) is { } macro)
            throw new ImportRefusedException("The file carries macros or other programs.", $"{fileName}, part {macro}", "Open it with macros off, choose Save as, Word document (.docx), and import that.");
        if (names.Contains("word/document.xml")) return;
        var (what, advice) = OtherFormats.Packed(names);
        throw new ImportRefusedException(what, fileName, advice);
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    private static void Sizes(string fileName, ZipArchive archive, ImportLimits limits)
    {
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            var text = Unpack(fileName, entry, isXml, limits.LargestUnpacked - total, limits.LargestRatio, out var size);
            total += size;
            if (isXml) Xml(fileName, entry.FullName, text);
        }
    }

    private static string Unpack(string fileName, ZipArchiveEntry entry, bool keep, long allowed, int ratio, out long size)
    {
        using var packed = entry.Open();
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        size = 0;
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            size += read;
            if (size > allowed || (size > SmallPart && size / ratio > entry.CompressedLength))
            {
                throw new ImportRefusedException(
                    "A part of the file unpacks to far more than a report can hold.", $"{fileName}, part {entry.FullName}",
                    "Do not open it. Ask the sender for the report as a PDF or as plain text.");
            }
            if (keep) kept.Write(buffer, 0, read);
        }
        return keep ? Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length).Replace("\0", string.Empty, StringComparison.Ordinal) : string.Empty;
    }

    private static void Xml(string fileName, string part, string text)
    {
        var where = $"{fileName}, part {part}";
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
            throw new ImportRefusedException("The file defines entities, which Word never does and which can pull in other files.", where, "Do not open it. Ask the sender for the report as a PDF or as plain text.");
        if (part.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase) && text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            throw new ImportRefusedException("The file says that it may carry macros.", where, "Open it with macros off, choose Save as, Word document (.docx), and import that.");
        if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) && OutsideParts.First(text) is { } outside)
        {
            throw new ImportRefusedException(
                $"The file pulls in something that lies elsewhere: {outside}", where,
                "Open it in Word, break the link (File, Info, Edit Links to Files) or remove the template or picture, save it, and import that.");
        }
    }
}
