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

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => (byte)(char.IsAsciiLetter((char)code) ? (code | 0x20) - 'a' : char.IsAsciiDigit((char)code) ? Digit : code == '_' ? Other : None))];

    /// <summary>The kind of a letter.</summary>
    public static int Of(char letter) => letter < 128 ? Ascii[letter] : char.IsLetterOrDigit(letter) ? Other : None;

    /// <summary>Whether it is part of a word.</summary>
    public static bool IsWord(char letter) => Of(letter) != None;
}
