using System.IO.Compression;
using System.Xml;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;

namespace LearningHub.Safety.Files.Drawings;

/// <summary>
/// An SVG drawing: a small web page that can run scripts and load from elsewhere, with notes of the program that drew it.
/// </summary>
internal static class SvgInspector
{
    private const int LargestUnpacked = 32 * 1024 * 1024;

    private const string PlainText =
        "Save the drawing again as plain or optimised SVG (Inkscape: Save as, Plain SVG; Illustrator: Export, SVG), or delete these "
            + "words in a text editor.";

    /// <summary>How to remove what is found in drawings.</summary>
    public static string Mend => PlainText;

    /// <summary>Reports what is unsafe in a drawing, and what it gives away.</summary>
    public static void Inspect(byte[] bytes, FindingList found)
    {
        if (bytes is [0x1F, 0x8B, ..])
        {
            found.Unreadable(
                "The drawing is compressed (SVGZ), which browsers do not show", string.Empty, "Save it as SVG that is not compressed.");
            if (Unpacked(bytes) is not { } unpacked) return;
            bytes = unpacked;
        }
        try
        {
            using var reader = SafeXml.Read(new MemoryStream(bytes, writable: false));
            new SvgWalk(reader, found).Run();
        }
        catch (XmlException exception) when (exception.Message.Contains("DTD", StringComparison.Ordinal))
        {
            found.Unreadable(
                "The drawing declares a document type, which can hide words or load files", string.Empty,
                "Open it in a text editor and delete everything from <!DOCTYPE to its closing >.");
        }
        catch (XmlException exception)
        {
            found.Unreadable($"The drawing is not well-formed (line {exception.LineNumber})");
        }
    }

    private static byte[]? Unpacked(byte[] bytes)
    {
        try
        {
            using var unpacked = new MemoryStream();
            using var packed = new GZipStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                if (unpacked.Length + read > LargestUnpacked) return null;
                unpacked.Write(buffer, 0, read);
            }
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
