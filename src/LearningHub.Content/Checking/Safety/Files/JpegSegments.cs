using System.Buffers.Binary;
using System.Text;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>EXIF, XMP, IPTC and comment segments of a JPEG picture (ITU-T T.81, annex B; CIPA DC-008).</summary>
internal static class JpegSegments
{
    private const byte Comment = 0xFE;
    private const byte Exif1 = 0xE1;
    private const byte Photoshop = 0xED;
    private const byte StartOfScan = 0xDA;

    /// <summary>The hidden data of a picture.</summary>
    public static IReadOnlyList<HiddenData> Read(ReadOnlySpan<byte> bytes)
    {
        var found = new List<HiddenData>();
        for (var at = 2; at + 4 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] != StartOfScan;)
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length) break;
            Segment(bytes[at + 1], bytes.Slice(at + 4, length - 2), found);
            at += 2 + length;
        }
        return found;
    }

    private static void Segment(byte marker, ReadOnlySpan<byte> data, List<HiddenData> found)
    {
        switch (marker)
        {
            case Exif1 when data.StartsWith("Exif\0\0"u8): found.AddRange(Exif.Read(data[6..])); break;
            case Exif1: found.AddRange(Xmp.Find(data)); break;
            case Photoshop when data.StartsWith("Photoshop 3.0"u8) && data.IndexOf("8BIM\x04\x04"u8) >= 0: found.Add(new HiddenData("a caption or byline for newspapers (IPTC)", string.Empty)); break;
            case Comment: found.Add(HiddenData.Of("a comment", Encoding.UTF8.GetString(data))); break;
        }
    }
}
