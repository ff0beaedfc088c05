using System.Globalization;
using System.Text;

namespace LearningHub.Safety.Files.Pdf;

/// <summary>
/// Where a PDF file begins and ends, and where earlier versions of it end (ISO 32000-1, 7.5.6: each update is put behind the last).
/// </summary>
/// <param name="Start">Bytes before the header.</param>
/// <param name="EarlierEnds">The lengths of earlier versions, newest first.</param>
/// <param name="DataBehind">Bytes behind the last end, blanks not counted.</param>
internal sealed record PdfLayout(int Start, IReadOnlyList<int> EarlierEnds, int DataBehind)
{
    private const int LongestHeader = 1024;

    /// <summary>Whether bytes begin like a PDF file, in the place where readers still look.</summary>
    public static bool IsPdf(ReadOnlySpan<byte> bytes) => bytes[..Math.Min(LongestHeader, bytes.Length)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>Reads the layout.</summary>
    public static PdfLayout Read(ReadOnlySpan<byte> bytes)
    {
        var header = bytes[..Math.Min(LongestHeader, bytes.Length)].IndexOf("%PDF-"u8);
        var before = header <= 0 ? 0 : bytes[..header].Trim("\uFEFF \r\n\t\0"u8).Length;
        var ends = Ends(bytes);
        var behind = ends.Count == 0 ? 0 : bytes[ends[^1]..].Trim(" \r\n\t\0"u8).Length;
        if (ends.Count > 0) ends.RemoveAt(ends.Count - 1);
        if (ends.Count > 0 && LinearizedLength(bytes) is { } length)
        {
            // A file prepared for the web has an end marker behind its first page. What lies behind its written length was added later.
            ends.RemoveAt(0);
            if (length >= bytes.Length - 16) ends.Clear();
        }
        ends.Reverse();
        return new PdfLayout(before, ends, behind);
    }

    private static List<int> Ends(ReadOnlySpan<byte> bytes)
    {
        var ends = new List<int>();
        for (var at = 0; bytes[at..].IndexOf("%%EOF"u8) is var next and >= 0;)
        {
            at += next + 5;
            ends.Add(at);
        }
        return ends;
    }

    private static long? LinearizedLength(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(LongestHeader, bytes.Length)]);
        if (!head.Contains("/Linearized", StringComparison.Ordinal)) return null;
        var at = head.IndexOf("/L ", StringComparison.Ordinal);
        if (at < 0) return null;
        var digits = new string([.. head.Skip(at + 3).SkipWhile(char.IsWhiteSpace).TakeWhile(char.IsAsciiDigit)]);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;
    }
}
