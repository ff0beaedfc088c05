using System.IO.Compression;

namespace LearningHub.Releases.Purging;

/// <summary>Searches files, and the files that are packed inside them.</summary>
public static class FileContent
{
    private const int MostUnpacked = 256 * 1024 * 1024;
    private const int MostNesting = 4;

    private static readonly byte[] Gzip = [0x1f, 0x8b];
    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    // Their text is drawn, or packed in ways that this class cannot read.
    private static readonly string[] Pictures = [".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".woff", ".woff2", ".ico"];

    /// <summary>Searches a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="words">The words.</param>
    /// <returns>Whether it contains the words; null if only a part of it could be searched.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool? Contains(string path, PurgeWords words) => Contains(File.ReadAllBytes(path), Path.GetFileName(path), words);

    /// <summary>Searches the bytes of a file.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="name">Its name, which says of which kind it is.</param>
    /// <param name="words">The words.</param>
    /// <returns>Whether it contains the words; null if only a part of it could be searched.</returns>
    public static bool? Contains(byte[] bytes, string name, PurgeWords words) => Contains(bytes, name, words, 0);

    private static bool? Contains(byte[] bytes, string name, PurgeWords words, int depth)
    {
        if (FileText.Decode(bytes).Any(text => FileText.Contains(text, words))) return true;
        if (depth > MostNesting) return null;
        var extension = Path.GetExtension(name).ToLowerInvariant();
        try
        {
            var packed = new MemoryStream(bytes);
            if (bytes.AsSpan().StartsWith(Gzip)) return Unpack(new GZipStream(packed, CompressionMode.Decompress), name, words, depth);
            if (extension == ".br") return Unpack(new BrotliStream(packed, CompressionMode.Decompress), name, words, depth);
            if (bytes.AsSpan().StartsWith(Zip)) return ContainsInZip(packed, words, depth);
        }
        // Brotli reports damaged data with the second.
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
        return Pictures.Contains(extension) ? null : false;
    }

    private static bool? ContainsInZip(MemoryStream packed, PurgeWords words, int depth)
    {
        using var zip = new ZipArchive(packed, ZipArchiveMode.Read);
        bool? result = false;
        foreach (var entry in zip.Entries)
        {
            if (words.IsIn(entry.FullName)) return true;
            if (Unpack(entry.Open(), entry.Name, words, depth) is not { } holds) result = null;
            else if (holds) return true;
        }
        return result;
    }

    private static bool? Unpack(Stream packed, string name, PurgeWords words, int depth)
    {
        using (packed)
        {
            using var plain = new MemoryStream();
            var buffer = new byte[64 * 1024];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                plain.Write(buffer, 0, read);
                if (plain.Length > MostUnpacked) return null;
            }
            var inner = Path.GetExtension(name) is ".gz" or ".br" ? Path.GetFileNameWithoutExtension(name) : name;
            return Contains(plain.ToArray(), inner, words, depth + 1);
        }
    }
}
