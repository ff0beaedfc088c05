using System.IO.Compression;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>Compressed chunks of PNG files: a few bytes can unpack to gigabytes.</summary>
internal static class CompressedText
{
    /// <summary>
    /// The unpacked text or colour profile of a block; the block itself if it is not compressed; null if it unpacks to too much.
    /// </summary>
    public static byte[]? Unpack(byte[] bytes, PictureBlock block, int most)
    {
        var data = bytes.AsSpan(block.Start, block.Length);
        if (block.Name is not ("zTXt" or "iTXt" or "iCCP")) return data.ToArray();
        var keyword = data.IndexOf((byte)0);
        if (keyword < 0) return data.ToArray();
        var start = keyword + 2;
        if (block.Name == "iTXt")
        {
            if (keyword + 3 >= data.Length || data[keyword + 1] == 0) return data.ToArray();
            var language = data[(keyword + 3)..].IndexOf((byte)0);
            var translated = language < 0 ? -1 : data[(keyword + 4 + language)..].IndexOf((byte)0);
            if (translated < 0) return data.ToArray();
            start = keyword + 5 + language + translated;
        }
        return start >= data.Length ? [] : Unpack(bytes, block.Start + start, block.Length - start, most);
    }

    private static byte[]? Unpack(byte[] bytes, int start, int length, int most)
    {
        using var text = new MemoryStream();
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(bytes, start, length, writable: false), CompressionMode.Decompress);
            var buffer = new byte[32 * 1024];
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                if (text.Length + read > most) return null;
                text.Write(buffer, 0, read);
            }
        }
        catch (InvalidDataException)
        {
            // Not compressed at all: the reader of metadata says so.
        }
        return text.ToArray();
    }
}
