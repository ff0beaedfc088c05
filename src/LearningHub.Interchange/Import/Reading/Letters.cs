using System.Text;

namespace LearningHub.Interchange.Import.Reading;

/// <summary>Compares and counts words without regard to case, marks and spaces.</summary>
internal static class Letters
{
    /// <summary>The letters and digits of a text alone, in lower case.</summary>
    public static string Only(string text)
    {
        var only = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) only.Append(char.ToLowerInvariant(letter));
        }
        return only.ToString();
    }

    /// <summary>Its words: runs of letters and digits, in lower case.</summary>
    public static IEnumerable<string> Words(string text)
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

    /// <summary>How many words it has between spaces.</summary>
    public static int Count(string text) => Words(text).Count();

    /// <summary>Whether it is written in capitals.</summary>
    public static bool IsShouted(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower);
}
