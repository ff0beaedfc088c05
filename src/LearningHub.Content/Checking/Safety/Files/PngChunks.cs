using System.Buffers.Binary;
using System.Text;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>Text and EXIF chunks of a PNG picture (W3C, Portable Network Graphics, third edition: tEXt, zTXt, iTXt, eXIf).</summary>
internal static class PngChunks
{
    private const int Signature = 8;

    // What a drawing program writes of itself is no secret.
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase) { "Software", "Creation Time", "date:create", "date:modify", "date:timestamp", "Title" };

    /// <summary>The hidden data of a picture.</summary>
    public static IReadOnlyList<HiddenData> Read(ReadOnlySpan<byte> bytes)
    {
        var found = new List<HiddenData>();
        for (var at = Signature; at + 12 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - 12) break;
            var kind = Encoding.ASCII.GetString(bytes.Slice(at + 4, 4));
            var data = bytes.Slice(at + 8, (int)length);
            if (kind == "eXIf") found.AddRange(Exif.Read(data));
            else if (kind is "tEXt" or "iTXt" or "zTXt") Text(kind, data, found);
            at += 12 + (int)length;
        }
        return found;
    }

    private static void Text(string kind, ReadOnlySpan<byte> data, List<HiddenData> found)
    {
        var end = data.IndexOf((byte)0);
        if (end < 0) return;
        var keyword = Encoding.Latin1.GetString(data[..end]);
        if (Harmless.Contains(keyword)) return;
        var rest = data[(end + 1)..];
        if (keyword == "XML:com.adobe.xmp")
        {
            found.AddRange(Xmp.Find(rest));
            return;
        }
        var text = kind switch
        {
            "tEXt" => Encoding.Latin1.GetString(rest),
            "iTXt" => Encoding.UTF8.GetString(rest[(rest.LastIndexOf((byte)0) + 1)..]),
            _ => string.Empty,
        };
        found.Add(HiddenData.Of($"a text called \"{keyword}\"", text));
    }
}
