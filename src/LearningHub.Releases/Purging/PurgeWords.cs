using System.Globalization;
using System.Text;

namespace LearningHub.Releases.Purging;

/// <summary>
/// Words that are looked for, however they are written: in capitals or not, with any spaces, signs or line breaks between them, joined
/// as in an address. They are compared letter by letter and digit by digit, whole words only.
/// </summary>
public sealed class PurgeWords
{
    // Fewer letters would be found in every release.
    private const int FewestLetters = 3;

    private readonly string[] patterns;

    private PurgeWords(string folded) =>
        patterns = folded.Trim().Contains(' ', StringComparison.Ordinal) ? [folded, $" {folded.Replace(" ", string.Empty, StringComparison.Ordinal)} "] : [folded];

    /// <summary>Reads words that somebody has typed; null if they hold fewer than three letters or digits.</summary>
    public static PurgeWords? Parse(string text)
    {
        var folded = Fold(text);
        return folded.Count(letter => letter != ' ') < FewestLetters ? null : new PurgeWords(folded);
    }

    /// <summary>Whether a text holds the words.</summary>
    public bool IsIn(string text)
    {
        var folded = Fold(text);
        return patterns.Any(pattern => folded.Contains(pattern, StringComparison.Ordinal));
    }

    // " letters and digits in words with one space between and around them ". Accents are dropped on both sides.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var written in text)
        {
            var letter = char.ToLowerInvariant(written);
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) folded.Append(letter);
            else if (PlainLetters.Table.TryGetValue(letter, out var plain)) folded.Append(plain);
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) folded.Append(letter);
            else if (!IsSilent(letter) && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded[^1] != ' ') folded.Append(' ');
        return folded.ToString();
    }

    // Accents, soft hyphens and other signs without width do not part words.
    private static bool IsSilent(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
