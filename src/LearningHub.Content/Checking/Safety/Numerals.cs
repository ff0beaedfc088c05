using System.Globalization;

namespace LearningHub.Content.Checking.Safety;

/// <summary>Whole numbers in digits or words, up to twenty in words.</summary>
internal static class Numerals
{
    /// <summary>A number from 0 to 999 in digits, or to twenty in words, as a part of a pattern.</summary>
    public const string Pattern =
        "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The number that a text writes, or null.</summary>
    public static int? Read(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)) return number;
        for (var i = 0; i < Words.Length; i++)
        {
            if (text.Equals(Words[i], StringComparison.OrdinalIgnoreCase)) return i;
        }
        return null;
    }
}
