using System.Net;
using System.Text.RegularExpressions;

namespace LearningHub.Import.Reading.Cleaning;

/// <summary>Removes HTML tags that a program left when it converted a document to plain text.</summary>
internal static class MarkupInText
{
    /// <summary>The text without known tags; those that begin a line of their own become line feeds.</summary>
    public static string Strip(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal)) return text;
        var broken = LineTagPattern.Replace(text, "\n");
        var plain = InlineTagPattern.Replace(broken, string.Empty);
        return plain.Length == text.Length ? text : WebUtility.HtmlDecode(plain);
    }

    /// <summary>Whether a text has such tags.</summary>
    public static bool IsIn(string text) =>
        text.Contains('<', StringComparison.Ordinal) && (LineTagPattern.IsMatch(text) || InlineTagPattern.IsMatch(text));

    private static readonly Regex LineTagPattern = new(
        @"</?(?:p|ul|ol|li|br|div|tr|table|h[1-6])(?:\s+[a-z-]+\s*=\s*""[^""<>]{0,200}"")*\s*/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex InlineTagPattern = new(
        @"</?(?:i|b|em|strong|u|sup|sub|span|td|th)(?:\s+[a-z-]+\s*=\s*""[^""<>]{0,200}"")*\s*/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
