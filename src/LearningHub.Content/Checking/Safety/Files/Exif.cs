using System.Buffers.Binary;
using System.Text;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>The first directory of an EXIF block (CIPA DC-008, after TIFF 6.0): where, by whom and with what words a picture was made.</summary>
internal static class Exif
{
    private const ushort Description = 0x010E;
    private const ushort Artist = 0x013B;
    private const ushort Copyright = 0x8298;
    private const ushort GpsDirectory = 0x8825;
    private const ushort Author = 0x9C9D;
    private const int EntryLength = 12;

    /// <summary>The hidden data of a block that begins with its TIFF header.</summary>
    public static IReadOnlyList<HiddenData> Read(ReadOnlySpan<byte> tiff)
    {
        var found = new List<HiddenData>();
        if (tiff.Length < 8) return found;
        var isLittle = tiff[0] == (byte)'I';
        var directory = Long(tiff, 4, isLittle);
        if (directory + 2 > tiff.Length) return found;
        var count = Short(tiff, (int)directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var at = directory + 2 + i * EntryLength;
            if (at + EntryLength > tiff.Length) break;
            Entry(tiff, (int)at, isLittle, found);
        }
        return found;
    }

    private static void Entry(ReadOnlySpan<byte> tiff, int at, bool isLittle, List<HiddenData> found)
    {
        switch (Short(tiff, at, isLittle))
        {
            case GpsDirectory when HasPlace(tiff, Long(tiff, at + 8, isLittle), isLittle): found.Add(new HiddenData("the place where it was taken (GPS)", string.Empty)); break;
            case Artist or Author: found.Add(HiddenData.Of("the name of who made it", Text(tiff, at, isLittle))); break;
            case Copyright: found.Add(HiddenData.Of("a line of copyright", Text(tiff, at, isLittle))); break;
            case Description when Text(tiff, at, isLittle).Trim('\0', ' ').Length > 0: found.Add(HiddenData.Of("a description", Text(tiff, at, isLittle))); break;
        }
    }

    // Cameras write a directory with nothing but a version where the place is turned off.
    private static bool HasPlace(ReadOnlySpan<byte> tiff, uint directory, bool isLittle)
    {
        if (directory + 2L > tiff.Length) return false;
        var count = Short(tiff, (int)directory, isLittle);
        for (var i = 0; i < count; i++)
        {
            var at = directory + 2L + i * EntryLength;
            if (at + EntryLength > tiff.Length) return false;
            if (Short(tiff, (int)at, isLittle) is 2 or 4) return true;
        }
        return false;
    }

    private static string Text(ReadOnlySpan<byte> tiff, int at, bool isLittle)
    {
        var length = Long(tiff, at + 4, isLittle);
        var start = length <= 4 ? at + 8L : Long(tiff, at + 8, isLittle);
        if (length > 4096 || start + length > tiff.Length) return string.Empty;
        var bytes = tiff.Slice((int)start, (int)length);
        return Short(tiff, at, isLittle) == Author ? Encoding.Unicode.GetString(bytes) : Encoding.UTF8.GetString(bytes);
    }

    private static ushort Short(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static uint Long(ReadOnlySpan<byte> tiff, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
}
