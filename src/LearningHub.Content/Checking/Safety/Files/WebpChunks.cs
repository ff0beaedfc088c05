using System.Buffers.Binary;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>EXIF and XMP chunks of a WebP picture (RFC 9649).</summary>
internal static class WebpChunks
{
    private const int Header = 12;

    /// <summary>The hidden data of a picture.</summary>
    public static IReadOnlyList<HiddenData> Read(ReadOnlySpan<byte> bytes)
    {
        var found = new List<HiddenData>();
        for (var at = Header; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8) break;
            var data = bytes.Slice(at + 8, (int)length);
            if (bytes.Slice(at, 4).SequenceEqual("EXIF"u8)) found.AddRange(Exif.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data));
            else if (bytes.Slice(at, 4).SequenceEqual("XMP "u8)) found.AddRange(Xmp.Find(data));
            at += 8 + (int)(length + (length & 1)); // Chunks begin at even offsets.
        }
        return found;
    }
}
