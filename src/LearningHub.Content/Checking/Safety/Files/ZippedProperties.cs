using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>
/// Properties, comments and tracked changes of documents that are zip archives: Office (ECMA-376, part 2: docProps/core.xml and app.xml) and OpenDocument (ODF 1.3, part 3: meta.xml).
/// </summary>
internal static class ZippedProperties
{
    private const int Largest = 200_000;
    private const int LargestText = 30_000_000;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "creator", "lastModifiedBy", "initial-creator", "printed-by", "Manager" };

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "description", "subject", "keyword", "keywords", "user-defined" };

    /// <summary>The hidden data of a file; nothing if it is no archive.</summary>
    public static IReadOnlyList<HiddenData> Read(byte[] bytes)
    {
        var found = new List<HiddenData>();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            foreach (var name in (string[])["docProps/core.xml", "docProps/app.xml", "meta.xml"]) Properties(archive.GetEntry(name), found);
            foreach (var entry in archive.Entries)
            {
                var path = entry.FullName;
                var isComment = path.StartsWith("word/comments", StringComparison.Ordinal) || path.StartsWith("ppt/comments/", StringComparison.Ordinal) || path.StartsWith("xl/comments", StringComparison.Ordinal);
                if (isComment && Holds(entry, "author")) found.Add(new HiddenData("comments in the margin", string.Empty));
                else if (path == "word/document.xml" && (Holds(entry, "<w:ins ") || Holds(entry, "<w:del "))) found.Add(new HiddenData("tracked changes: words taken out, and who took them out", string.Empty));
                else if (path == "content.xml" && Holds(entry, "<text:tracked-changes")) found.Add(new HiddenData("tracked changes: words taken out, and who took them out", string.Empty));
                else if (path == "content.xml" && Holds(entry, "<office:annotation")) found.Add(new HiddenData("comments in the margin", string.Empty));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException)
        {
            // A file that is no archive has no properties either.
        }
        return found;
    }

    private static void Properties(ZipArchiveEntry? entry, List<HiddenData> found)
    {
        if (entry is not { Length: < Largest }) return;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Largest });
        foreach (var element in XDocument.Load(reader).Descendants())
        {
            if (element.Value.Trim().Length == 0) continue;
            if (Names.Contains(element.Name.LocalName)) found.Add(HiddenData.Of("the name of who wrote it", element.Value));
            else if (Words.Contains(element.Name.LocalName)) found.Add(HiddenData.Of("a description", element.Value));
        }
    }

    private static bool Holds(ZipArchiveEntry entry, string words)
    {
        if (entry.Length > LargestText) return false;
        using var reader = new StreamReader(entry.Open());
        var (text, kept) = (new char[65536], 0);
        for (int read; (read = reader.ReadBlock(text, kept, text.Length - kept)) > 0;)
        {
            if (text.AsSpan(0, kept + read).Contains(words, StringComparison.Ordinal)) return true;
            var carry = Math.Min(words.Length, kept + read);
            text.AsSpan(kept + read - carry, carry).CopyTo(text);
            kept = carry;
        }
        return false;
    }
}
