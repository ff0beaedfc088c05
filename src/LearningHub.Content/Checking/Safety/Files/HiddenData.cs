using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>Data in pictures and documents that readers do not see on the page, and anyone can see who saves the file.</summary>
/// <param name="What">What it is, for example "the place where it was taken".</param>
/// <param name="Text">What it says; empty where that cannot be shown.</param>
internal sealed record HiddenData(string What, string Text)
{
    private const int MostText = 80;

    /// <summary>The hidden data of a file; nothing for kinds that have none. A damaged file gives what could be read.</summary>
    /// <param name="path">The file: its ending tells its kind, unless its first bytes say otherwise.</param>
    /// <param name="bytes">All of it.</param>
    public static IReadOnlyList<HiddenData> Read(string path, byte[] bytes)
    {
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return PngChunks.Read(bytes);
        if (bytes is [0xFF, 0xD8, ..]) return JpegSegments.Read(bytes);
        if (bytes is [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..]) return WebpChunks.Read(bytes);
        return Path.GetExtension(path).ToLowerInvariant() is ".docx" or ".pptx" or ".xlsx" ? Office(bytes) : [];
    }

    /// <summary>A text without line ends, cut short.</summary>
    public static HiddenData Of(string what, string text)
    {
        var flat = text.ReplaceLineEndings(" ").Trim('\0', ' ');
        return new HiddenData(what, flat.Length <= MostText ? flat : $"{flat.AsSpan(0, MostText)}…");
    }

    // docProps/core.xml after ECMA-376, part 2: Dublin Core creator and lastModifiedBy.
    private static List<HiddenData> Office(byte[] bytes)
    {
        var found = new List<HiddenData>();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (archive.GetEntry("docProps/core.xml") is not { Length: < 100_000 } entry) return found;
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 100_000 });
            foreach (var element in XDocument.Load(reader).Descendants())
            {
                if (element.Name.LocalName is "creator" or "lastModifiedBy" && element.Value.Trim().Length > 0) found.Add(Of("the name of who wrote it", element.Value));
            }
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or NotSupportedException)
        {
            // A file that is no archive has no properties either.
        }
        return found;
    }
}
