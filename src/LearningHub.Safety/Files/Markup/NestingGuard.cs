namespace LearningHub.Safety.Files.Markup;

/// <summary>Elements nested thousands deep: the reader of XMP packets calls itself for each, and would end the whole program.</summary>
internal static class NestingGuard
{
    // Honest packets reach 20; bytes that are no XML reach some hundreds by chance.
    private const int Deepest = 2_000;

    /// <summary>Whether no place in these bytes lies in too many elements.</summary>
    public static bool IsFlat(ReadOnlySpan<byte> bytes)
    {
        var depth = 0;
        while (bytes.IndexOf((byte)'<') is var next and >= 0 && next + 1 < bytes.Length)
        {
            bytes = bytes[(next + 1)..];
            if (bytes[0] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter((char)bytes[0]) && ++depth > Deepest) return false;
            else if (bytes.IndexOf((byte)'>') is var end and > 0 && bytes[end - 1] == '/') depth = Math.Max(0, depth - 1);
        }
        return true;
    }
}
