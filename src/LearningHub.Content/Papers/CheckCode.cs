using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LearningHub.Content.Papers;

/// <summary>
/// The code on a paper or file, such as <c>7KQ2M-2-H4RT</c>: what it is a copy of (five letters of the id), which edition, and which
/// text (four letters of its digest). Letters and digits that look alike are not used.
///</summary>
/// <param name="Work">Five characters made from the id of the resource.</param>
/// <param name="Edition">Number of the edition.</param>
/// <param name="Text">Four characters made from its text.</param>
public sealed record CheckCode(string Work, int Edition, string Text)
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int WorkLength = 5;
    private const int TextLength = 4;

    /// <summary>The characters for the id of a resource.</summary>
    public static string WorkOf(string id) => Shorten(id, WorkLength);

    /// <summary>The characters for a text.</summary>
    /// <param name="digest">A digest of the text.</param>
    public static string TextOf(string digest) => Shorten(digest, TextLength);

    /// <summary>Reads a code as people type it: in any case, with spaces or without hyphens, O for 0, I and L for 1.</summary>
    public static bool TryParse(string typed, [NotNullWhen(true)] out CheckCode? code)
    {
        code = null;
        var letters = new StringBuilder();
        foreach (var letter in typed.Trim().ToUpperInvariant())
        {
            if (letter is ' ' or '-' or '\u2010' or '\u2011' or '\u2013') continue;
            var read = letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter };
            if (!Letters.Contains(read, StringComparison.Ordinal)) return false;
            letters.Append(read);
        }
        var text = letters.ToString();
        if (text.Length is < WorkLength + 1 + TextLength or > WorkLength + 3 + TextLength) return false;
        if (!int.TryParse(text[WorkLength..^TextLength], NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            || edition == 0) return false;
        code = new CheckCode(text[..WorkLength], edition, text[^TextLength..]);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Work}-{Edition}-{Text}");

    private static string Shorten(string text, int length)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return string.Create(length, bytes, static (letters, hash) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = Letters[hash[i] & 31];
        });
    }
}
