using System.Text;

namespace LearningHub.Import.Reading.Cleaning;

/// <summary>Splits, counts and compares words, whatever their case, punctuation and spacing.</summary>
internal static class PlainWords
{
    /// <summary>The letters and digits of a text in lower case, and nothing else.</summary>
    public static string LettersOnly(string text)
    {
        var only = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) only.Append(char.ToLowerInvariant(letter));
        }
        return only.ToString();
    }

    /// <summary>The words of a text: runs of letters and digits, in lower case.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isWord = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isWord && start < 0) start = i;
            if (isWord || start < 0) continue;
            yield return text[start..i].ToLowerInvariant();
            start = -1;
        }
    }

    /// <summary>The number of words, as <see cref="Split"/> finds them.</summary>
    public static int Count(string text) => Split(text).Count();

    /// <summary>Whether a text of at least three letters is written in capitals.</summary>
    public static bool IsAllCapitals(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower);
}
