using System.Text;
using LearningHub.Content.Diagnostics;

namespace LearningHub.Content.Reading.Text;

/// <summary>Turns the bytes of a file into text, or says which byte is wrong.</summary>
internal static class TextDecoder
{
    private const int MostReported = 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null after a diagnostic.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, FileReport report)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        try
        {
            var text = Strict.GetString(bytes);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            if (nul < 0) return new SourceText(path, Clean(path, WithLineFeeds(text), report));
            ReportEncoding(report, new SourceText(path, text).PositionAt(nul), "contains a zero byte, as Word files and UTF-16 text do");
        }
        catch (DecoderFallbackException exception)
        {
            var valid = Math.Max(0, exception.Index);
            var line = bytes[..valid].Count((byte)'\n') + 1;
            var column = valid - (bytes[..valid].LastIndexOf((byte)'\n') + 1) + 1;
            ReportEncoding(report, new SourcePosition(line, column),
                $"contains the byte {exception.BytesUnknown?.FirstOrDefault():X2}, which is not UTF-8 text");
        }
        return null;
    }

    // Old Mac files end lines with CR alone. The length stays the same, so that places do.
    private static string WithLineFeeds(string text)
    {
        if (!text.Contains('\r', StringComparison.Ordinal)) return text;
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == '\r' && (i + 1 == letters.Length || letters[i + 1] != '\n')) letters[i] = '\n';
        }
        return new string(letters);
    }

    private static string Clean(string path, string text, FileReport report)
    {
        var next = UnfitCharacters.IndexIn(text);
        if (next < 0) return text;
        var source = new SourceText(path, text);
        for (var reported = 0; next >= 0 && reported < MostReported;)
        {
            if (!UnfitCharacters.IsBreak(text[next]))
            {
                UnfitCharacters.Report(report, source.PositionAt(next), text[next].ToString());
                reported++;
            }
            var more = UnfitCharacters.IndexIn(text.AsSpan(next + 1));
            next = more < 0 ? -1 : next + 1 + more;
        }
        return UnfitCharacters.Replace(text);
    }

    private static void ReportEncoding(FileReport report, SourcePosition at, string what) => report.Add(
        DiagnosticCodes.FileNotUtf8, at, $"The file {what}.",
            "Save the file again with the encoding UTF-8. In Notepad: Save as, Encoding, UTF-8.");
}
