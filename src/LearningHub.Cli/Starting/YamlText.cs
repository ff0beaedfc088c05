using System.Globalization;
using System.Text;

namespace LearningHub.Cli.Starting;

/// <summary>Writes any text as one YAML value.</summary>
internal static class YamlText
{
    /// <summary>The text in double quotation marks. Whatever is in it, YAML reads it back as it was.</summary>
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
}
