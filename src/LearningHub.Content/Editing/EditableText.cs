using System.Security.Cryptography;
using System.Text;
using LearningHub.Content.Reading.Text;

namespace LearningHub.Content.Editing;

/// <summary>A text file that people edit in a browser, which sends every line end as LF. Text that is not edited keeps its bytes: the byte
/// order mark and the end of each line.</summary>
public sealed class EditableText
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string original;
    private readonly bool hasMark;

    private EditableText(string original, bool hasMark, string hash)
    {
        this.original = original;
        this.hasMark = hasMark;
        Hash = hash;
        Text = WithLineFeeds(original);
    }

    /// <summary>The text with LF at the end of each line.</summary>
    public string Text { get; }

    /// <summary>A hash of the bytes of the file.</summary>
    public string Hash { get; }

    /// <summary>Reads a file; null if it is not UTF-8, or has characters that a browser would change.</summary>
    public static EditableText? Read(byte[] bytes)
    {
        var hasMark = bytes.AsSpan().StartsWith(Mark);
        try
        {
            var text = Strict.GetString(bytes.AsSpan(hasMark ? Mark.Length : 0));
            return UnfitCharacters.IndexIn(WithLineFeeds(text)) >= 0 ? null : new EditableText(text, hasMark, HashOf(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>A hash of some bytes.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>A text as browsers send it, with LF at the end of each line.</summary>
    public static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The bytes of the file with an edited text: lines that are still there keep their ends.</summary>
    public byte[] BytesWith(string edited)
    {
        var bytes = Strict.GetBytes(LineEnds.Keep(original, WithLineFeeds(edited)));
        return hasMark ? [.. Mark, .. bytes] : bytes;
    }
}
