using LearningHub.Safety.Files.Findings;
using MetadataExtractor.Formats.Xmp;

namespace LearningHub.Safety.Files.Markup;

/// <summary>An XMP packet (ISO 16684-1), as pictures and PDF files carry it: by whom, where and with what words a file was made.</summary>
internal static class XmpPacket
{
    private const int LargestPacket = 1_000_000;

    /// <summary>Reports what a packet gives away.</summary>
    /// <param name="packet">The bytes of the packet.</param>
    /// <param name="where">Its place in the file.</param>
    /// <param name="found">Where findings go.</param>
    public static void Inspect(ReadOnlySpan<byte> packet, string where, FindingList found)
    {
        packet = packet.Trim("\0 \r\n\t"u8);
        if (packet.IsEmpty) return;
        if (packet.Length > LargestPacket) found.Unreadable("The data about the file (XMP) is too large to look into", where);
        else if (packet.IndexOf("<!DOCTYPE"u8) >= 0)
            found.Unreadable("The data about the file (XMP) declares a document type, which nothing honest needs", where);
        else if (!NestingGuard.IsFlat(packet)) found.Unreadable("The data about the file (XMP) is nested too deeply to look into", where);
        else Inspect(new XmpReader().Extract(packet.ToArray()), where, found);
    }

    /// <summary>Reports what a packet gives away that a reader of pictures has taken apart already.</summary>
    public static void Inspect(XmpDirectory packet, string where, FindingList found)
    {
        if (packet.HasError || packet.XmpMeta is null) found.Unreadable("The data about the file (XMP) cannot be read", where);
        foreach (var property in packet.XmpMeta?.Properties ?? [])
        {
            if (property.Path is { Length: > 0 } path && !string.IsNullOrWhiteSpace(property.Value))
                XmpProperty.Judge(path, property.Value, where, found);
        }
    }
}
