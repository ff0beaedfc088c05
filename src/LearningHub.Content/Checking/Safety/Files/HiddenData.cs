namespace LearningHub.Content.Checking.Safety.Files;

/// <summary>Data in pictures and documents that readers do not see on the page, and anyone can see who saves the file.</summary>
/// <param name="What">What it is, for example "the place where it was taken".</param>
/// <param name="Text">What it says; empty where that cannot be shown.</param>
internal sealed record HiddenData(string What, string Text)
{
    private const int MostText = 80;

    /// <summary>The hidden data of a file; nothing for kinds that have none. A damaged file gives what could be read.</summary>
    /// <param name="path">The file: its ending tells its kind, unless its first bytes say otherwise.</param>
    /// <param name="bytes">All of it.</param>
    public static IReadOnlyList<HiddenData> Read(string path, byte[] bytes)
    {
        if (bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', ..]) return PngChunks.Read(bytes);
        if (bytes is [0xFF, 0xD8, ..]) return JpegSegments.Read(bytes);
        if (bytes is [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..]) return WebpChunks.Read(bytes);
        if (bytes.AsSpan().StartsWith("GIF8"u8)) return GifBlocks.Read(bytes);
        if (bytes.AsSpan(0, Math.Min(1024, bytes.Length)).IndexOf("%PDF-"u8) >= 0) return PdfData.Read(bytes);
        if (bytes is [(byte)'P', (byte)'K', ..]) return ZippedProperties.Read(bytes);
        return Path.GetExtension(path).Equals(".svg", StringComparison.OrdinalIgnoreCase) ? SvgData.Read(bytes) : [];
    }

    /// <summary>A text without line ends, cut short.</summary>
    public static HiddenData Of(string what, string text)
    {
        var flat = text.ReplaceLineEndings(" ").Trim('\0', ' ');
        return new HiddenData(what, flat.Length <= MostText ? flat : $"{flat.AsSpan(0, MostText)}…");
    }
}
