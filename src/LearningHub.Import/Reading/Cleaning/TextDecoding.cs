using System.Text;

namespace LearningHub.Import.Reading.Cleaning;

/// <summary>Turns the bytes of a text file into letters: UTF-8, UTF-16 with its mark, or the old encoding of Windows.</summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding OldWindows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, and a remark about its encoding; null if there is nothing to say.</summary>
    public static (string Text, string? Remark) Decode(byte[] bytes)
    {
        return bytes switch
        {
            [0xFF, 0xFE, ..] => (Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), null),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), null),
            [0xEF, 0xBB, 0xBF, ..] => Utf8(bytes[3..]),
            _ => Utf8(bytes),
        };
    }

    private static (string Text, string? Remark) Utf8(byte[] bytes)
    {
        try
        {
            return (Strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return (OldWindows.GetString(bytes),
                "The file is not UTF-8, so it was read in the old encoding of Windows. Check that quotation marks and accents are right.");
        }
    }
}
