using System.Buffers.Binary;
using System.Text;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>
/// How a picture file is laid out: its blocks and where it ends. Libraries for metadata stop at the end of the picture and do not say where
/// that is; whatever lies behind it is published with it.
/// </summary>
/// <param name="Blocks">Blocks that hold something other than the picture itself.</param>
/// <param name="End">The first byte behind the picture; -1 if the picture breaks off.</param>
internal sealed record PictureFrame(IReadOnlyList<PictureBlock> Blocks, int End)
{
    private const int MostBlocks = 100_000;

    /// <summary>Reads the layout of a PNG file (W3C, Portable Network Graphics, third edition).</summary>
    public static PictureFrame OfPng(ReadOnlySpan<byte> bytes)
    {
        var blocks = new List<PictureBlock>();
        for (var at = 8; at + 12 <= bytes.Length && blocks.Count < MostBlocks;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) break;
            var name = Encoding.Latin1.GetString(bytes.Slice(at + 4, 4));
            if (name is not ("IDAT" or "fdAT")) blocks.Add(new PictureBlock(name, at + 8, (int)length));
            at += 12 + (int)length;
            if (name == "IEND") return new PictureFrame(blocks, at);
        }
        return new PictureFrame(blocks, -1);
    }

    /// <summary>Reads the layout of a JPEG file (ITU-T T.81, annex B).</summary>
    public static PictureFrame OfJpeg(ReadOnlySpan<byte> bytes)
    {
        var blocks = new List<PictureBlock>();
        for (var at = 2; at + 2 <= bytes.Length && blocks.Count < MostBlocks;)
        {
            if (bytes[at] != 0xFF) break;
            var marker = bytes[at + 1];
            if (marker == 0xD9) return new PictureFrame(blocks, at + 2);
            if (marker == 0xFF) at++;
            else if (marker is 0x01 or (>= 0xD0 and <= 0xD7)) at += 2;
            else
            {
                var length = at + 4 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) : 0;
                if (length < 2 || at + 2 + length > bytes.Length) break;
                if (marker is (>= 0xE0 and <= 0xEF) or 0xFE) blocks.Add(new PictureBlock($"{marker:X2}", at + 4, length - 2));
                at += 2 + length;
                if (marker == 0xDA) at = EndOfScan(bytes, at);
            }
        }
        return new PictureFrame(blocks, -1);
    }

    /// <summary>Reads the layout of a WebP file (RFC 9649).</summary>
    public static PictureFrame OfWebP(ReadOnlySpan<byte> bytes)
    {
        var blocks = new List<PictureBlock>();
        var end = bytes.Length < 12 ? 0 : 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (end < 20 || end > bytes.Length) return new PictureFrame(blocks, -1);
        var at = 12;
        while (at + 8 <= end && blocks.Count < MostBlocks)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > end - at - 8) return new PictureFrame(blocks, -1);
            var name = Encoding.Latin1.GetString(bytes.Slice(at, 4));
            if (name is not ("VP8 " or "VP8L" or "ANMF" or "ALPH")) blocks.Add(new PictureBlock(name, at + 8, (int)length));
            at += 8 + (int)(length + (length & 1)); // Chunks begin at even offsets.
        }
        return new PictureFrame(blocks, (int)end);
    }

    /// <summary>Reads the layout of a GIF file (GIF89a specification).</summary>
    public static PictureFrame OfGif(ReadOnlySpan<byte> bytes)
    {
        var blocks = new List<PictureBlock>();
        if (bytes.Length < 13) return new PictureFrame(blocks, -1);
        var at = 13 + ColourTable(bytes[10]);
        while (at < bytes.Length && blocks.Count < MostBlocks)
        {
            switch (bytes[at])
            {
                case 0x3B: return new PictureFrame(blocks, at + 1);
                case 0x21 when at + 2 < bytes.Length:
                    var (name, start) = ($"{bytes[at + 1]:X2}", at + 2);
                    at = EndOfSubBlocks(bytes, start);
                    if (at > 0) blocks.Add(new PictureBlock(name, start, at - start));
                    break;
                case 0x2C when at + 10 < bytes.Length:
                    at = EndOfSubBlocks(bytes, at + 11 + ColourTable(bytes[at + 9]));
                    break;
                default: return new PictureFrame(blocks, -1);
            }
            if (at < 0) break;
        }
        return new PictureFrame(blocks, -1);
    }

    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (at + 1 < bytes.Length)
        {
            var next = bytes[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= bytes.Length) return bytes.Length;
            at += next;
            if (bytes[at + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }
        return bytes.Length;
    }

    private static int EndOfSubBlocks(ReadOnlySpan<byte> bytes, int at)
    {
        while (at < bytes.Length)
        {
            if (bytes[at] == 0) return at + 1;
            at += 1 + bytes[at];
        }
        return -1;
    }

    private static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
