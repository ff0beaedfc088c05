using System.Text;
using LearningHub.Content.Diagnostics;
using LearningHub.Content.Model;

namespace LearningHub.Content.Reading;

/// <summary>Turns the bytes of a file into text, or says which byte is wrong.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null after a diagnostic.</summary>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, FileReport report)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        try
        {
            var text = Strict.GetString(bytes);
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            if (nul < 0) return new SourceText(path, text);
            ReportEncoding(report, new SourceText(path, text).PositionAt(nul), "holds a zero byte, as Word files and UTF-16 text do");
        }
        catch (DecoderFallbackException fault)
        {
            var valid = Math.Max(0, fault.Index);
            var line = bytes[..valid].Count((byte)'\n') + 1;
            var column = valid - (bytes[..valid].LastIndexOf((byte)'\n') + 1) + 1;
            ReportEncoding(report, new SourcePosition(line, column), $"holds the byte {fault.BytesUnknown?.FirstOrDefault():X2}, which is not UTF-8 text");
        }
        return null;
    }

    private static void ReportEncoding(FileReport report, SourcePosition at, string what) => report.Add(
        DiagnosticCodes.FileNotUtf8, at, $"The file {what}.", "Save the file again with the encoding UTF-8. In Notepad: Save as, Encoding, UTF-8.");
}
