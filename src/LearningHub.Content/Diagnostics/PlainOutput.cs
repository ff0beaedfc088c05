using System.Globalization;
using System.Text;

namespace LearningHub.Content.Diagnostics;

/// <summary>Writes to a terminal safely. Control characters and direction marks are written as their codes, so a name or a text cannot
/// move the cursor, hide a message or change the title.</summary>
/// <param name="inner">Where the text goes.</param>
public sealed class PlainOutput(TextWriter inner) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <summary>A text with codes such as <c>\u001B</c> in place of control characters.</summary>
    public static string Plain(string text)
    {
        if (!text.Any(IsObeyed)) return text;
        var plain = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (IsObeyed(letter)) plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else plain.Append(letter);
        }
        return plain.ToString();
    }

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (IsObeyed(value)) inner.Write(Plain(value.ToString()));
        else inner.Write(value);
    }

    /// <inheritdoc/>
    public override void Write(string? value) => inner.Write(value is null ? null : Plain(value));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => inner.Write(Plain(new string(buffer, index, count)));

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <inheritdoc/>
    public override Task FlushAsync() => inner.FlushAsync();

    private static bool IsObeyed(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) || letter is (>= '\u202A' and <= '\u202E')
            or (>= '\u2066' and <= '\u2069');
}
