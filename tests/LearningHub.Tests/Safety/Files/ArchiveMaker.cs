using System.IO.Compression;
using System.Text;

namespace LearningHub.Tests.Safety.Files;

/// <summary>Makes zip archives: OpenDocument files, and Office files that no program would write.</summary>
internal static class ArchiveMaker
{
    /// <summary>An archive of texts.</summary>
    public static byte[] Make(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries) Add(archive, name, Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();
    }

    /// <summary>Adds a file to an archive that exists.</summary>
    public static byte[] With(byte[] file, string name, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true)) Add(archive, name, content);
        return stream.ToArray();
    }

    /// <summary>An OpenDocument file.</summary>
    /// <param name="content">The elements of content.xml.</param>
    /// <param name="meta">The elements of meta.xml.</param>
    /// <param name="more">Further files.</param>
    public static byte[] OpenDocument(string content, string meta = "", params (string Name, string Text)[] more) => Make(
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", $"<office:document-content {Spaces}>{content}</office:document-content>"),
            ("meta.xml", $"<office:document-meta {Spaces}><office:meta>{meta}</office:meta></office:document-meta>"),
            .. more,
        ]);

    private const string Spaces =
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
            + "xmlns:presentation=\"urn:oasis:names:tc:opendocument:xmlns:presentation:1.0\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
        + "xmlns:script=\"urn:oasis:names:tc:opendocument:xmlns:script:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(content);
    }
}
