using System.Buffers;
using System.Globalization;
using System.Text;

namespace LearningHub.Releases.Purging;

/// <summary>
/// Words to search for, however they are written: in capitals or not, with any spaces, signs or line breaks between them, or joined as in
/// an address. Only letters and digits are compared, and only whole words match.
/// </summary>
public sealed class PurgeWords
{
    // Fewer letters would match in every release.
    private const int FewestLetters = 3;

    // "O'Hara" is written "ohara" in addresses, and "Anne-Marie" may be "Annemarie".
    private static readonly SearchValues<char> Joints = SearchValues.Create("'’ʼ‘`´-‐‑");

    private readonly string[] patterns;

    private PurgeWords(string text)
    {
        var parted = Fold(text, areJointsSilent: false);
        var joined = $" {parted.Replace(" ", string.Empty, StringComparison.Ordinal)} ";
        patterns = [.. new[] { parted, Fold(text, areJointsSilent: true), joined }.Distinct()];
    }

    /// <summary>Parses words that somebody typed; null if they have fewer than three letters or digits.</summary>
    public static PurgeWords? Parse(string text) =>
        Fold(text, areJointsSilent: false).Count(letter => letter != ' ') < FewestLetters ? null : new PurgeWords(text);

    /// <summary>Whether a text contains the words.</summary>
    public bool IsIn(string text) =>
        IsInFolded(Fold(text, areJointsSilent: false))
        || (text.AsSpan().ContainsAny(Joints) && IsInFolded(Fold(text, areJointsSilent: true)));

    private bool IsInFolded(string folded) => patterns.Any(pattern => folded.Contains(pattern, StringComparison.Ordinal));

    // " letters and digits in words with one space between and around them ". Accents are dropped on both sides.
    private static string Fold(string text, bool areJointsSilent)
    {
        var folded = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var written in text)
        {
            var letter = char.ToLowerInvariant(written);
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) folded.Append(letter);
            else if (PlainLetters.Table.TryGetValue(letter, out var plain)) folded.Append(plain);
            else if (areJointsSilent && Joints.Contains(letter)) continue;
            else if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)) folded.Append(letter);
            else if (!IsSilent(letter) && folded[^1] != ' ') folded.Append(' ');
        }
        if (folded[^1] != ' ') folded.Append(' ');
        return folded.ToString();
    }

    // Accents, soft hyphens and other characters without width do not separate words.
    private static bool IsSilent(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
}
