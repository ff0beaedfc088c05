using System.Globalization;
using System.Net;
using System.Text;

namespace LearningHub.Releases.Purging;

/// <summary>Searches text for words, however they are encoded.</summary>
internal static class FileText
{
    // HTML in a feed in JSON has three layers of escapes.
    private const int MostLayers = 4;

    /// <summary>Whether a text contains the words, also when they are written with entities, escapes or tags.</summary>
    public static bool Contains(string text, PurgeWords words)
    {
        for (var layer = 0; layer < MostLayers; layer++)
        {
            if (words.IsIn(text)) return true;
            if (ContainsAmongTags(text, words)) return true;
            var inner = WithoutPercents(WithoutBackslashes(WebUtility.HtmlDecode(text)));
            if (inner == text) return false;
            text = inner;
        }
        return words.IsIn(text);
    }

    // A tag ends a word in a table, but not in the middle of a word, so both readings are tried.
    private static bool ContainsAmongTags(string text, PurgeWords words) =>
        text.Contains('<', StringComparison.Ordinal) && (words.IsIn(WithoutTags(text, string.Empty)) || words.IsIn(WithoutTags(text, " ")));

    private static string WithoutTags(string text, string between)
    {
        var plain = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var isTag = open >= 0 && open + 1 < text.Length && (char.IsAsciiLetter(text[open + 1]) || text[open + 1] is '/' or '!' or '?');
            var close = isTag ? text.IndexOf('>', open) : -1;
            if (open < 0 || (isTag && close < 0)) break;
            plain.Append(text, at, open - at).Append(isTag ? between : " ");
            at = isTag ? close + 1 : open + 1;
        }
        return plain.Append(text, at, text.Length - at).ToString();
    }

    // The escapes of JSON and JavaScript.
    private static string WithoutBackslashes(string text)
    {
        if (!text.Contains('\\', StringComparison.Ordinal)) return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length)
            {
                plain.Append(text[i]);
                continue;
            }
            var kind = text[++i];
            var digits = kind == 'u' && i + 4 < text.Length ? text.AsSpan(i + 1, 4) : default;
            if (ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                plain.Append((char)code);
                i += 4;
            }
            else plain.Append(kind is 'n' or 'r' or 't' or 'b' or 'f' ? ' ' : kind);
        }
        return plain.ToString();
    }

    // The escapes of addresses.
    private static string WithoutPercents(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    /// <summary>The texts that the bytes can mean: UTF-8, and also UTF-16 if there are zero bytes.</summary>
    public static IEnumerable<string> Decode(ReadOnlyMemory<byte> bytes)
    {
        yield return Encoding.UTF8.GetString(bytes.Span);
        if (!bytes.Span.Contains((byte)0)) yield break;
        // Also from an odd offset, because text inside a binary file need not be aligned.
        yield return Encoding.Unicode.GetString(bytes.Span);
        if (bytes.Length > 1) yield return Encoding.Unicode.GetString(bytes.Span[1..]);
    }
}
