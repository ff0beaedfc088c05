using System.Text;

namespace LearningHub.Content.Reading.Text;

/// <summary>Ids: lower-case letters, digits and hyphens, as used in addresses.</summary>
public static class Ids
{
    private const int Longest = 100;

    /// <summary>Whether a text is an id.</summary>
    public static bool IsId(string text)
    {
        if (text.Length is 0 or > Longest || text[0] == '-' || text[^1] == '-') return false;
        foreach (var letter in text)
        {
            if (letter is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) return false;
        }
        return true;
    }

    /// <summary>An id made from words, for a heading or a term without one; "section" if nothing is left.</summary>
    public static string FromWords(string words)
    {
        var id = new StringBuilder(words.Length);
        foreach (var letter in LatinLetters.WithoutAccents(words))
        {
            if (id.Length >= Longest) break;
            if (char.IsAsciiLetterOrDigit(letter)) id.Append(char.ToLowerInvariant(letter));
            else if (letter is '\'' or '’' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark)
                continue;
            else if (id.Length > 0 && id[^1] != '-') id.Append('-');
        }
        while (id.Length > 0 && id[^1] == '-') id.Length--;
        return id.Length == 0 ? "section" : id.ToString();
    }
}
