namespace LearningHub.Safety.Files.Markup;

/// <summary>Finds elements nested thousands deep. The reader of XMP packets calls itself for each, which would crash the program.</summary>
internal static class NestingGuard
{
    // Honest packets reach 20; bytes that are not XML reach some hundreds by chance.
    private const int Deepest = 2_000;

    /// <summary>Whether no element in these bytes is nested too deeply.</summary>
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
