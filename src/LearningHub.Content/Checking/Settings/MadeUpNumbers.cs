namespace LearningHub.Content.Checking.Settings;

/// <summary>Telephone numbers that Ofcom reserves for films and examples. Nobody ever answers them.</summary>
public static class MadeUpNumbers
{
    private const int Digits = 11;

    private static readonly string[] Beginnings =
    [
        "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960", "01414960", "01514960", "01614960",
        "01914980", "02079460", "02896496", "02920180", "01632960", "07700900", "08081570", "09098790", "03069990",
    ];

    /// <summary>Whether a number, however it is spaced, is one of them.</summary>
    public static bool Includes(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (number.TrimStart().StartsWith('+') && digits.StartsWith("44", StringComparison.Ordinal))
            digits = $"0{digits[2..].TrimStart('0')}";
        return digits.Length == Digits && Beginnings.Any(beginning => digits.StartsWith(beginning, StringComparison.Ordinal));
    }
}
