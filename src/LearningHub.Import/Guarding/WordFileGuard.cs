using System.IO.Compression;
using System.Text;
using System.Xml;

namespace LearningHub.Import.Guarding;

/// <summary>Checks a Word file before anything reads it: whether it is one, whether it unpacks to a sensible size, whether it has macros
/// or entities, and whether it is nested too deeply. Sizes are counted while unpacking, because the sizes stated in a packed file can be
/// wrong.</summary>
internal static class WordFileGuard
{
    private const long SmallPart = 1024 * 1024;

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false
    };

    /// <summary>Unpacks a file, or refuses it.</summary>
    /// <exception cref="ImportRefusedException">The file is not safe or not a Word file.</exception>
    public static WordPackage Open(string fileName, byte[] bytes, ImportLimits limits)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            CheckNames(fileName, archive, limits);
            return Unpack(fileName, archive, limits);
        }
        catch (Exception exception)
            when (exception is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException
                or OverflowException
            or IOException or XmlException)
        {
            throw new ImportRefusedException(
                "The Word file is damaged: it cannot be unpacked.", fileName,
                "Open it in Word, let Word repair it, save it under a new name, and import that.");
        }
    }

    private static void CheckNames(string fileName, ZipArchive archive, ImportLimits limits)
    {
        if (archive.Entries.Count > limits.MostParts)
            throw new ImportRefusedException(
                $"The file has {archive.Entries.Count} parts; a report has a few dozen.", fileName,
                "Ask the sender what it is. If it is the report, copy its text into a new Word document and import that.");
        var names = archive.Entries.Select(entry => entry.FullName.Replace('\\', '/').TrimStart('/'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.FirstOrDefault(IsMacro) is { } macro)
            throw new ImportRefusedException(
                "The file contains macros or other programs.", $"{fileName}, part {macro}",
                "Open it with macros off, choose Save as, Word document (.docx), and import that.");
        if (names.Contains("word/document.xml")) return;
        var (what, advice) = OtherFormats.ByParts(names);
        throw new ImportRefusedException(what, fileName, advice);
    }

    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("vbaData.xml", StringComparison.OrdinalIgnoreCase)
        || name.Contains("/activeX/", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);

    // Pictures and programs stay in the package as empty parts.
    private static WordPackage Unpack(string fileName, ZipArchive archive, ImportLimits limits)
    {
        var xml = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        var remarks = new List<string>();
        long total = 0, elements = 0;
        using var clean = new MemoryStream();
        using (var copy = new ZipArchive(clean, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in archive.Entries)
            {
                var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                    || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
                var content = Unpack(fileName, entry, isXml, limits.LargestUnpacked - total, limits.LargestRatio, out var size);
                total += size;
                if (isXml)
                {
                    content = Check(fileName, entry.FullName, content, limits, ref elements, remarks);
                    xml.TryAdd(entry.FullName, content);
                }
                using var stream = copy.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                stream.Write(content);
            }
        }
        return new WordPackage(clean.ToArray(), xml, [.. remarks.Distinct(StringComparer.Ordinal)]);
    }

    private static byte[] Unpack(string fileName, ZipArchiveEntry entry, bool keep, long allowed, int ratio, out long size)
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
                    "A part of the file unpacks to far more data than a report can have.", $"{fileName}, part {entry.FullName}",
                    "Do not open it. Ask the sender for the report as a PDF or as plain text.");
            }
            if (keep) kept.Write(buffer, 0, read);
        }
        return kept.ToArray();
    }

    private static byte[] Check(string fileName, string part, byte[] content, ImportLimits limits, ref long elements, List<string> remarks)
    {
        var where = $"{fileName}, part {part}";
        var text = Encoding.UTF8.GetString(content).Replace("\0", string.Empty, StringComparison.Ordinal);
        if (text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || text.Contains("<!ENTITY", StringComparison.OrdinalIgnoreCase))
            throw new ImportRefusedException(
                "The file defines entities, which Word never does and which can pull in other files.", where,
                "Do not open it. Ask the sender for the report as a PDF or as plain text.");
        if (part.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
            && text.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            throw new ImportRefusedException(
                "The file says that it may contain macros.", where,
                "Open it with macros off, choose Save as, Word document (.docx), and import that.");
        if (part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
        {
            var (relations, found) = OutsideParts.Remove(Encoding.UTF8.GetString(content).TrimStart('\uFEFF'));
            remarks.AddRange(found);
            return Encoding.UTF8.GetBytes(relations);
        }
        CheckShape(where, content, limits, ref elements);
        return content;
    }

    // The reader of Word files builds a tree. A very deep or very large tree would use up all time and memory.
    private static void CheckShape(string where, byte[] content, ImportLimits limits, ref long elements)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Safe);
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            if (reader.Depth > limits.DeepestNesting)
                throw new ImportRefusedException(
                    $"The file has more than {limits.DeepestNesting} nested elements; a report has a few dozen.", where,
                    "Copy its text into a new Word document, and import that.");
            if (++elements > limits.MostElements)
                throw new ImportRefusedException(
                    $"The file has more than {limits.MostElements:N0} elements, far more than a report.", where,
                    "Import it in parts.");
        }
    }
}
