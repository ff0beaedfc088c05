using System.Globalization;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Whole numbers in digits or words, up to ninety-nine in words.</summary>
internal static class Numerals
{
    /// <summary>A number from 0 to 999 in digits, or to ninety-nine in words, as a part of a pattern.</summary>
    public const string Pattern =
        "(?:\\d{1,3}|" + Tens + "(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";

    private const string Tens = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] TensWords = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The number that a text writes, or null.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return number;
        for (var i = 0; i < TensWords.Length; i++)
        {
            if (!text.StartsWith(TensWords[i], StringComparison.OrdinalIgnoreCase)) continue;
            var rest = text[TensWords[i].Length..].Trim(" -");
            return (i + 2) * 10 + (rest.IsEmpty ? 0 : Single(rest));
        }
        return Single(text);
    }

    private static int? Single(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (text.Equals(Words[i], StringComparison.OrdinalIgnoreCase)) return i;
        }
        return null;
    }
}
