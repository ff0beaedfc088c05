using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LearningHub.Import.Guarding;

namespace LearningHub.Import.Reading.Cleaning;

/// <summary>Makes the text of any source plain: no control letters, no invisible direction marks, one space between words.</summary>
internal static class CleanText
{
    /// <summary>Text on one line.</summary>
    public static string OneLine(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsWhiteSpace(letter) || letter is '\u200B')
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (char.IsHighSurrogate(letter) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(letter).Append(text[++i]);
            else if (IsPlain(letter)) clean.Append(letter);
        }
        if (clean.Length > 0 && clean[^1] == ' ') clean.Length--;
        return clean.ToString();
    }

    /// <summary>Removes paired emphasis marks, which some programs leave when they convert a document to text.</summary>
    public static string WithoutEmphasis(string text)
    {
        if (!text.Contains('*', StringComparison.Ordinal) && !text.Contains("__", StringComparison.Ordinal)) return text;
        var plain = EmphasisPattern.Replace(text, "$2");
        // Bold that runs over several lines leaves one mark at the beginning of the first and one at the end of the last.
        if (plain.StartsWith("**", StringComparison.Ordinal) && plain.IndexOf("**", 2, StringComparison.Ordinal) < 0) plain = plain[2..];
        else if (plain.EndsWith("**", StringComparison.Ordinal) && plain.IndexOf("**", StringComparison.Ordinal) == plain.Length - 2)
            plain = plain[..^2];
        return plain;
    }

    /// <summary>A Markdown link as words: its text, and its address if it is a web address.</summary>
    public static string WithoutLinks(string text) =>
        !text.Contains("](", StringComparison.Ordinal) ? text : LinkPattern.Replace(text, match =>
            match.Groups[2].Value is var address && (address.Length == 0 || address[0] == '#')
                ? match.Groups[1].Value : $"{match.Groups[1].Value} ({address})");

    private static bool IsPlain(char letter) => !char.IsSurrogate(letter) && char.GetUnicodeCategory(letter) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
            && letter != '\uFFFE' && letter != '\uFFFF';

    private static readonly Regex EmphasisPattern = new(
        @"(?<![\w*_])(\*{1,3}|__)(?=\S)([^*]{1,2000}?)(?<=\S)\1(?![\w*_])",
        RegexOptions.CultureInvariant, ImportPatterns.Limit);

    private static readonly Regex LinkPattern = new(
        @"!?\[([^\[\]]{0,500})\]\(([^()\s]{0,1000})\)",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
