using System.Text;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>Blocks that the reader of metadata passes over: private chunks of drawing programs, notes of applications.</summary>
internal static class UnusualBlocks
{
    private static readonly HashSet<string> KnownPng = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "mDCv", "cLLi", "tEXt", "zTXt",
            "iTXt", "bKGD", "hIST",
        "pHYs", "sPLT", "eXIf", "tIME", "acTL", "fcTL", "oFFs", "vpAg", "sTER", "iDOT", "orNT", "CgBI",
    };

    private static readonly HashSet<string> KnownWebP = new(StringComparer.Ordinal) { "VP8X", "ANIM", "ICCP", "EXIF", "XMP " };

    private static readonly string[] KnownSegments =
        ["JFIF", "JFXX", "Exif\0", "http://ns.adobe.com/", "ICC_PROFILE", "Adobe", "Photoshop 3.0", "Ducky", "MPF\0", "AROT",
            "urn:iso:std:iso:ts:21496"];

    /// <summary>Reports blocks whose content the check cannot read.</summary>
    public static void Inspect(ReadOnlySpan<byte> bytes, PictureFrame frame, FindingList found)
    {
        foreach (var block in frame.Blocks)
        {
            var data = bytes.Slice(block.Start, block.Length);
            if (bytes[0] == 0x89 && !KnownPng.Contains(block.Name)) Report($"chunk {block.Name}", data, found);
            else if (bytes[0] == 'R' && !KnownWebP.Contains(block.Name)) Report($"chunk {block.Name}", data, found);
            else if (bytes[0] == 'G') GifExtension(block, data, found);
            else if (bytes[0] == 0xFF && block.Name != "FE" && !IsKnown(data))
                Report($"segment APP{Convert.ToInt32(block.Name, 16) - 0xE0}", data, found);
        }
    }

    private static bool IsKnown(ReadOnlySpan<byte> data)
    {
        var start = Encoding.Latin1.GetString(data[..Math.Min(32, data.Length)]);
        return KnownSegments.Any(known => start.StartsWith(known, StringComparison.Ordinal));
    }

    // Plain text of a GIF file is drawn by no browser; the reader of metadata passes over it.
    private static void GifExtension(PictureBlock block, ReadOnlySpan<byte> data, FindingList found)
    {
        var isKnown = block.Name is "F9" or "FE"
            || (block.Name == "FF"
                && (data[1..].StartsWith("NETSCAPE"u8) || data[1..].StartsWith("ANIMEXTS"u8) || data[1..].StartsWith("XMP Data"u8)
                || data[1..].StartsWith("ICCRGBG1"u8)));
        if (!isKnown) Report($"extension {block.Name}", data, found);
    }

    private static void Report(string where, ReadOnlySpan<byte> data, FindingList found)
    {
        if (data.Length == 0) return;
        found.Hidden("notes of a program", Text(data), where, Gives.Content);
    }

    // The longest run of letters says best what a block of unknown make holds.
    private static string? Text(ReadOnlySpan<byte> data)
    {
        var (best, length) = (0, 0);
        for (var at = 0; at < data.Length;)
        {
            var run = data[at..].IndexOfAnyExceptInRange((byte)' ', (byte)'~');
            if (run < 0) run = data.Length - at;
            if (run > length) (best, length) = (at, run);
            at += run + 1;
        }
        return length < 5 ? null : Encoding.ASCII.GetString(data.Slice(best, Math.Min(length, 200)));
    }
}
