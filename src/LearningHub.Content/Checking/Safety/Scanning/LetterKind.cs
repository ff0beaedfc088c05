namespace LearningHub.Content.Checking.Safety.Scanning;

/// <summary>Kinds of letters: 0 to 25 for a to z of either size, then digits, other letters, and what is no part of a word.</summary>
internal static class LetterKind
{
    /// <summary>How many letters have a number of their own.</summary>
    public const int Letters = 26;

    /// <summary>A digit.</summary>
    public const int Digit = 26;

    /// <summary>A letter beyond a to z, or an underscore.</summary>
    public const int Other = 27;

    /// <summary>No part of a word.</summary>
    public const int None = 28;

    /// <summary>The kind of each UTF-16 unit: a table, since this is asked for every letter of a library.</summary>
    public static byte[] All { get; } = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (byte)KindOf((char)code))];

    private static int KindOf(char letter) =>
        char.IsAsciiLetter(letter) ? (letter | 0x20) - 'a' : char.IsAsciiDigit(letter) ? Digit : letter == '_' || char.IsLetterOrDigit(letter) ? Other : None;
}
