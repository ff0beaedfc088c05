using System.Globalization;

namespace LearningHub.Safety.Words;

/// <summary>Whole numbers in digits, or in words up to ninety-nine.</summary>
internal static class Numerals
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private const int Dozen = 12;

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first",
        "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
        "twenty-ninth", "thirtieth", "thirty-first",
    ];

    /// <summary>The number that a text in small letters writes; -1 if none.</summary>
    public static int Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return -1;
        if (char.IsAsciiDigit(text[0]))
            return int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : -1;
        for (var i = 0; i < Tens.Length; i++)
        {
            if (!text.StartsWith(Tens[i], StringComparison.Ordinal)) continue;
            var rest = text[Tens[i].Length..];
            if (rest.IsEmpty) return (i + 2) * 10;
            var single = rest[0] == '-' ? Single(rest[1..]) : -1;
            return single is > 0 and < 10 ? (i + 2) * 10 + single : -1;
        }
        return Single(text);
    }

    /// <summary>The number that an ordinal in small letters stands for, up to "thirty-first"; -1 if none.</summary>
    public static int ReadOrdinal(ReadOnlySpan<char> text) => Array.IndexOf(Ordinals, text.ToString());

    private static int Single(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (text.SequenceEqual(Words[i])) return i;
        }
        return text is "dozen" ? Dozen : -1;
    }
}
