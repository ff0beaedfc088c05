using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>
/// The information dictionary and the XMP packet of a PDF file (ISO 32000-1, 14.3). The dictionary stands in the open or in a compressed object stream; both are looked into.
/// What stands in a locked file cannot be told, and the file is reported for it.
/// </summary>
internal static class PdfData
{
    private const int LargestStream = 20_000_000;

    private static readonly (string Key, string What)[] Fields =
        [("/Author", "the name of who wrote it"), ("/Subject", "a description"), ("/Keywords", "keywords"), ("/Manager", "a name"), ("/Title", "the name of the file that it was made from")];

    /// <summary>The hidden data of a file.</summary>
    public static IReadOnlyList<HiddenData> Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf("/Encrypt"u8) >= 0) return [new HiddenData("a lock, so that nobody can see whether it names somebody", string.Empty)];
        var found = new List<HiddenData>(Xmp.Find(bytes));
        Dictionary(bytes, found);
        for (var at = 0; bytes[at..].IndexOf("/ObjStm"u8) is var next and >= 0;)
        {
            at += next + "/ObjStm".Length;
            Dictionary(Inflated(bytes[at..]), found);
        }
        return [.. found.DistinctBy(data => (data.What, data.Text))];
    }

    private static void Dictionary(ReadOnlySpan<byte> bytes, List<HiddenData> found)
    {
        foreach (var (key, what) in Fields)
        {
            var name = Encoding.ASCII.GetBytes(key);
            for (var at = 0; bytes[at..].IndexOf(name) is var next and >= 0;)
            {
                at += next + name.Length;
                var text = Text(bytes[at..]);
                if (text.Trim('\0', ' ').Length > 0 && (key != "/Title" || IsFileName(text))) found.Add(HiddenData.Of(what, text));
            }
        }
    }

    // A title is what readers' tabs show and people who cannot see need; the name under which somebody kept a draft is another thing.
    private static bool IsFileName(string title) =>
        title.StartsWith("Microsoft ", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(title.Trim()).ToLowerInvariant() is ".doc" or ".docx" or ".odt" or ".rtf" or ".pdf" or ".xls" or ".xlsx" or ".ppt" or ".pptx";

    private static byte[] Inflated(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOf("stream"u8);
        if (start < 0 || start > 2000) return [];
        start += "stream".Length;
        while (start < bytes.Length && bytes[start] is (byte)'\r' or (byte)'\n') start++;
        var length = bytes[start..].IndexOf("endstream"u8);
        if (length < 0) return [];
        try
        {
            using var zip = new ZLibStream(new MemoryStream(bytes.Slice(start, length).ToArray()), CompressionMode.Decompress);
            using var plain = new MemoryStream();
            var part = new byte[81920];
            for (int read; plain.Length < LargestStream && (read = zip.Read(part)) > 0;) plain.Write(part, 0, read);
            return plain.ToArray();
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    // A string in brackets or in hexadecimal digits (7.3.4); UTF-16 where it begins with the mark for it.
    private static string Text(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes.TrimStart(" \r\n\t"u8);
        if (bytes.Length < 2) return string.Empty;
        var raw = bytes[0] switch
        {
            (byte)'(' => Bracketed(bytes[1..]),
            (byte)'<' when bytes[1] != (byte)'<' => Hexadecimal(bytes[1..]),
            _ => [],
        };
        return raw is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(raw, 2, raw.Length - 2) : raw is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8.GetString(raw, 3, raw.Length - 3) : Encoding.Latin1.GetString(raw);
    }

    private static byte[] Bracketed(ReadOnlySpan<byte> bytes)
    {
        var text = new List<byte>();
        var depth = 0;
        for (var i = 0; i < bytes.Length && text.Count < 1000; i++)
        {
            if (bytes[i] == (byte)')' && depth-- == 0) break;
            if (bytes[i] == (byte)'(') depth++;
            if (bytes[i] != (byte)'\\' || i + 1 >= bytes.Length) text.Add(bytes[i]);
            else if (bytes[++i] is >= (byte)'0' and <= (byte)'7')
            {
                var code = 0;
                for (var digits = 0; digits < 3 && i < bytes.Length && bytes[i] is >= (byte)'0' and <= (byte)'7'; digits++, i++) code = code * 8 + bytes[i] - '0';
                text.Add((byte)code);
                i--;
            }
            else text.Add(bytes[i]);
        }
        return [.. text];
    }

    private static byte[] Hexadecimal(ReadOnlySpan<byte> bytes)
    {
        var end = Math.Max(0, Math.Min(2000, bytes.IndexOf((byte)'>')));
        var digits = Encoding.ASCII.GetString(bytes[..end]).Where(char.IsAsciiHexDigit).ToArray();
        var text = new byte[digits.Length / 2];
        for (var i = 0; i < text.Length; i++) text[i] = byte.Parse(digits.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return text;
    }
}
