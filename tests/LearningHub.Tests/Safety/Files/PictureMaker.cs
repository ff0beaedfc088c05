using System.Buffers.Binary;
using System.Text;

namespace LearningHub.Tests.Safety.Files;

/// <summary>Makes small pictures with data in them.</summary>
internal static class PictureMaker
{
    /// <summary>A JPEG file with one segment more. It has no scan that a screen would show.</summary>
    public static byte[] Jpeg(byte marker, params ReadOnlySpan<byte> data) =>
        [0xFF, 0xD8, 0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data, 0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0, 4,
            0xFF, 0xD9];

    /// <summary>A JPEG file with an Exif block.</summary>
    public static byte[] JpegWithExif(params (ushort Tag, string Text)[] tags) =>
        Jpeg(0xE1, [.. "Exif\0\0"u8, .. Exif(hasPlace: false, tags)]);

    /// <summary>A PNG file with one chunk more.</summary>
    public static byte[] Png(string kind, byte[] data) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]), .. Chunk(kind, data),
            .. Chunk("IDAT", PdfMaker.Deflated([0, 0, 0, 0])), .. Chunk("IEND", [])];

    /// <summary>A PNG file of a size in pixels. It holds no pixels, which only drawing it would show.</summary>
    public static byte[] PngOfSize(int width, int height) =>
        [0x89, .. "PNG\r\n\u001a\n"u8, .. Chunk("IHDR", [.. BigEndian((uint)width), .. BigEndian((uint)height), 8, 2, 0, 0, 0]),
            .. Chunk("IEND", [])];

    /// <summary>A GIF file with one extension more.</summary>
    public static byte[] Gif(byte label, string text) =>
        [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x21, label, (byte)text.Length, .. Encoding.ASCII.GetBytes(text), 0, 0x2C, 0, 0, 0, 0, 1, 0, 1,
            0, 0, 2, 2, 0x44, 1, 0, 0x3B];

    /// <summary>A WebP file with one chunk more.</summary>
    public static byte[] WebP(string kind, byte[] data)
    {
        byte[] body = [.. "WEBP"u8, .. RiffChunk("VP8X", [0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. RiffChunk("VP8L", [0x2F, 0, 0, 0, 0, 0]),
            .. RiffChunk(kind, data)];
        return [.. "RIFF"u8, .. LittleEndian((uint)body.Length), .. body];
    }

    /// <summary>A little-endian TIFF block: texts, and behind them a directory of places.</summary>
    public static byte[] Exif(bool hasPlace, params (ushort Tag, string Text)[] tags)
    {
        var count = tags.Length + (hasPlace ? 1 : 0);
        var texts = new List<byte>();
        var start = 8 + 2 + 12 * count + 4;
        using var block = new MemoryStream();
        block.Write("II*\0"u8);
        block.Write(LittleEndian(8));
        block.Write([(byte)count, 0]);
        foreach (var (tag, text) in tags)
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes(text.PadRight(4)), 0];
            Entry(block, tag, 2, (uint)bytes.Length, (uint)(start + texts.Count));
            texts.AddRange(bytes);
            if (texts.Count % 2 == 1) texts.Add(0);
        }
        if (hasPlace) Entry(block, 0x8825, 4, 1, (uint)(start + texts.Count));
        block.Write(new byte[4]);
        block.Write([.. texts]);
        if (hasPlace) Places(block);
        return block.ToArray();
    }

    private static void Places(MemoryStream block)
    {
        var end = (uint)block.Length + 2 + 4 * 12 + 4;
        block.Write([4, 0]);
        Entry(block, 1, 2, 2, 'N');
        Entry(block, 2, 5, 3, end);
        Entry(block, 3, 2, 2, 'W');
        Entry(block, 4, 5, 3, end + 24);
        block.Write(new byte[4]);
        foreach (var part in (uint[])[53, 1, 15, 1, 0, 1, 2, 1, 30, 1, 0, 1]) block.Write(LittleEndian(part));
    }

    private static void Entry(MemoryStream block, ushort tag, ushort type, uint count, uint value)
    {
        block.Write([(byte)tag, (byte)(tag >> 8), (byte)type, (byte)(type >> 8)]);
        block.Write(LittleEndian(count));
        block.Write(LittleEndian(value));
    }

    private static byte[] Chunk(string kind, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. data];
        return [.. BigEndian((uint)data.Length), .. named, .. BigEndian(Crc(named))];
    }

    private static byte[] RiffChunk(string kind, byte[] data) =>
        [.. Encoding.ASCII.GetBytes(kind), .. LittleEndian((uint)data.Length), .. data, .. data.Length % 2 == 1 ? new byte[1] : []];

    private static uint Crc(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }

    private static byte[] LittleEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
