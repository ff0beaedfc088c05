using System.Text;
using System.Text.RegularExpressions;

namespace LearningHub.Import.Writing.Drafts;

/// <summary>Escapes the words of a report for Markdown, YAML and our braces.</summary>
internal static class MarkdownText
{
    /// <summary>Words inside a line. Addresses on the web become links.</summary>
    public static string Inline(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var from = 0;
        foreach (Match match in AddressPattern.Matches(text))
        {
            var address = match.Value.TrimEnd('.', ',', ';', ':', ')', '\'', '’', '”', '"');
            Escape(text.AsSpan(from, match.Index - from), result);
            result.Append('<').Append(address).Append('>');
            from = match.Index + address.Length;
        }
        Escape(text.AsSpan(from), result);
        return result.ToString();
    }

    /// <summary>Words at the start of a line. Also escapes what would make them a list, a heading or a box.</summary>
    public static string Line(string text)
    {
        var line = Inline(text.Trim());
        if (line.Length == 0) return line;
        if (OrderedMarkPattern.Match(line) is { Success: true } ordered)
            return $"{ordered.Groups[1].Value}\\{line[ordered.Groups[1].Length..]}";
        return line[0] is '#' or '>' or '-' or '+' or '=' or ':' ? $"\\{line}" : line;
    }

    /// <summary>A cell of a table.</summary>
    public static string Cell(string text) => Inline(text.ReplaceLineEndings(" ").Trim());

    /// <summary>A value in double quotation marks, for YAML.</summary>
    public static string Yaml(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            if (letter is '"' or '\\') result.Append('\\');
            if (letter is not ('\u0085' or '\u2028' or '\u2029')) result.Append(letter);
        }
        return result.Append('"').ToString();
    }

    /// <summary>A value for the braces of a heading: only plain characters, shortened if necessary.</summary>
    public static string Attribute(string text, int longest = 120)
    {
        var plain = NotPlainPattern.Replace(text.ReplaceLineEndings(" "), " ").Trim();
        plain = SpacesPattern.Replace(plain, " ");
        return plain.Length <= longest ? plain : plain[..plain.LastIndexOf(' ', longest)] + "…";
    }

    private static void Escape(ReadOnlySpan<char> text, StringBuilder result)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|' or '~': result.Append('\\').Append(text[i]); break;
                case '&' when i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '#'): result.Append("\\&"); break;
                case '{': result.Append("&#123;"); break; // A backslash does not keep Markdig from reading braces at the end of a heading.
                case '}': result.Append("&#125;"); break;
                case ':' when i + 1 < text.Length && text[i + 1] == ':': result.Append("\\:"); break;
                case '=' when i + 1 < text.Length && text[i + 1] == '=': result.Append("\\="); break;
                default: result.Append(text[i]); break;
            }
        }
    }

    private static readonly Regex AddressPattern = new(
        @"https?://[A-Za-z0-9.-]+[^\s<>""\\`|{}\[\]]*",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex OrderedMarkPattern = new(
        @"^(\d{1,9})[.)]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex NotPlainPattern = new(
        @"[^\p{L}\p{N} ,.;'’&()/–-]",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    private static readonly Regex SpacesPattern = new(
        @" {2,}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
