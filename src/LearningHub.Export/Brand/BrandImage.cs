using System.Buffers.Binary;
using System.IO.Compression;

namespace LearningHub.Export.Brand;

/// <summary>Draws the hub's mark as PNG: a white disc with a centre in the accent colour, on the brand colour. It has no letters, because
/// they would need a font with a licence.</summary>
public static class BrandImage
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The bytes of a PNG file. Sizes are in pixels; colours are written <c>#rrggbb</c>.</summary>
    public static byte[] Draw(int width, int height, string colour, string accent)
    {
        using var png = new MemoryStream();
        png.Write(Signature);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, 2);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "IDAT"u8, Pixels(width, height, Rgb(colour), Rgb(accent)));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Pixels(int width, int height, byte[] colour, byte[] accent)
    {
        byte[] white = [255, 255, 255];
        var size = Math.Min(width, height);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var row = new byte[1 + width * 3];
            for (var y = 0; y < height; y++)
            {
                for (var x = 0; x < width; x++)
                {
                    var distance = Math.Sqrt(Math.Pow(x - width / 2.0, 2) + Math.Pow(y - height / 2.0, 2)) / size;
                    var pixel = distance < 0.16 ? accent : distance < 0.34 ? white : colour;
                    pixel.CopyTo(row, 1 + x * 3);
                }
                zlib.Write(row);
            }
        }
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        png.Write(number);
    }

    // CRC-32 as PNG requires it (ISO 3309, reflected polynomial EDB88320).
    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return crc;
    }

    private static byte[] Rgb(string hex) =>
        Convert.FromHexString(hex.AsSpan(1));
}
