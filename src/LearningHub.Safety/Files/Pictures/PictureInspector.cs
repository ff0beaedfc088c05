using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;
using MetadataExtractor;
using MetadataExtractor.Formats.Xmp;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>What a PNG, JPEG, GIF or WebP picture carries beside the picture.</summary>
internal static class PictureInspector
{
    // More than any camera writes; libraries take such blocks into memory as trees.
    private const int LargestBlock = 1_000_000;
    private const int MostOtherData = 4_000_000;

    /// <summary>Whether the bytes begin as one of these pictures does.</summary>
    public static bool IsPicture(ReadOnlySpan<byte> bytes) => Layout(bytes) is not null;

    /// <summary>Reports what a picture gives away.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="found">Where findings go.</param>
    public static void Inspect(byte[] bytes, FindingList found)
    {
        if (Layout(bytes) is not { } frame)
        {
            found.Unreadable("This is not a PNG, JPEG, GIF or WebP picture");
            return;
        }
        if (frame.End < 0)
        {
            found.Unreadable(
                "The picture breaks off before its end, or is damaged", string.Empty,
                "Save the picture again, or copy it again from where it came from.");
            return;
        }
        Behind(bytes.AsSpan(frame.End), found);
        if (!AreBlocksBounded(bytes, frame, found)) return;
        UnusualBlocks.Inspect(bytes, frame, found);
        foreach (var directory in ReadDirectories(bytes, frame.End))
        {
            if (directory is XmpDirectory xmp) XmpPacket.Inspect(xmp, "XMP", found);
            else PictureTags.Inspect(directory, found);
        }
    }

    private static PictureFrame? Layout(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A])) return PictureFrame.OfPng(bytes);
        if (bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF])) return PictureFrame.OfJpeg(bytes);
        if (bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8)) return PictureFrame.OfGif(bytes);
        if (bytes.Length >= 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return PictureFrame.OfWebP(bytes);
        return null;
    }

    private static IReadOnlyList<MetadataExtractor.Directory> ReadDirectories(byte[] bytes, int end)
    {
        using var stream = new MemoryStream(bytes, 0, end, writable: false);
        return ImageMetadataReader.ReadMetadata(stream);
    }

    private static void Behind(ReadOnlySpan<byte> rest, FindingList found)
    {
        rest = rest.Trim("\0 \r\n\t"u8);
        if (rest.IsEmpty) return;
        var what = rest.StartsWith<byte>([0xFF, 0xD8]) ? "a second picture behind the picture"
            : rest.IndexOf("ftyp"u8) is >= 0 and < 64 ? "a film behind the picture"
            : rest.StartsWith("PK"u8) ? "a zip archive behind the picture"
            : "data behind the end of the picture";
        found.Hidden(what, null, $"{rest.Length:N0} bytes", Gives.Content);
    }

    private static bool AreBlocksBounded(byte[] bytes, PictureFrame frame, FindingList found)
    {
        var isBounded = frame.Blocks.All(block => block.Length <= LargestBlock || IsColourData(block))
            && frame.Blocks.Sum(block => (long)block.Length) <= MostOtherData;
        if (isBounded && frame.Blocks.All(block => IsColourData(block) || IsSimple(bytes, block))) return true;
        found.Hidden("a very large or strange block of data that is not the picture", null, string.Empty, Gives.Content);
        return false;
    }

    private static bool IsSimple(byte[] bytes, PictureBlock block) =>
        CompressedText.Unpack(bytes, block, LargestBlock) is { } text && NestingGuard.IsFlat(text);

    private static bool IsColourData(PictureBlock block) => block.Name is "PLTE" or "ICCP";
}
