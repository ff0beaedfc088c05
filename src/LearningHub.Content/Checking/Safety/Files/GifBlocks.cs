using System.Text;

namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>Comments and XMP of a GIF picture (GIF89a specification, 24 and 26).</summary>
internal static class GifBlocks
{
    private const byte Extension = 0x21;
    private const byte Comment = 0xFE;

    /// <summary>The hidden data of a picture.</summary>
    public static IReadOnlyList<HiddenData> Read(ReadOnlySpan<byte> bytes)
    {
        var found = new List<HiddenData>(Xmp.Find(bytes));
        for (var at = 0; bytes[at..].IndexOf([Extension, Comment]) is var next and >= 0;)
        {
            at += next + 2;
            var length = at < bytes.Length ? bytes[at] : 0;
            if (at + 1 + length >= bytes.Length) break;
            // The same two bytes may stand in the picture itself: a comment is text and ends with an empty block or another one.
            var text = bytes.Slice(at + 1, length);
            if (length > 3 && text.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0) found.Add(HiddenData.Of("a comment", Encoding.ASCII.GetString(text)));
        }
        return found;
    }
}
