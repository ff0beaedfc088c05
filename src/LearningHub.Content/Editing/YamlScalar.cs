using System.Buffers;
using System.Globalization;
using System.Text;

namespace LearningHub.Content.Editing;

/// <summary>Writes texts as YAML values: unquoted if that is read back unchanged, otherwise in double quotation marks.</summary>
public static class YamlScalar
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("#:,[]{}\"'\\&*!|>%@`\t\n\r");
    private static readonly string[] Meanings = ["true", "false", "yes", "no", "on", "off", "null", "~"];

    /// <summary>The text as one value.</summary>
    public static string Write(string text) => IsPlain(text) ? text : Quote(text);

    /// <summary>The texts as a list in one line.</summary>
    public static string WriteList(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(WriteItem))}]";

    /// <summary>The text in double quotation marks. YAML reads any text back unchanged.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            if (character is '"' or '\\') quoted.Append('\\').Append(character);
            else if (char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else quoted.Append(character);
        }
        return quoted.Append('"').ToString();
    }

    // A number sign inside a word, as in audit#r-4, does not begin a comment.
    private static string WriteItem(string text) =>
        IsPlain(text) || (text.Length > 0 && text.Split('#').All(IsPlain)) ? text : Quote(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.AsSpan().ContainsAny(Marks)
        && !text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF')
        && !Meanings.Contains(text, StringComparer.OrdinalIgnoreCase);
}
