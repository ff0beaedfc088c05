using System.IO.Compression;

namespace LearningHub.Safety.Files.Pictures;

/// <summary>Compressed chunks of PNG files: a few bytes can unpack to gigabytes.</summary>
internal static class CompressedText
{
    /// <summary>Whether a block, if it is a compressed text or colour profile, unpacks to no more than a number of bytes.</summary>
    public static bool IsBounded(byte[] bytes, PictureBlock block, int most)
    {
        if (block.Name is not ("zTXt" or "iTXt" or "iCCP")) return true;
        var data = bytes.AsSpan(block.Start, block.Length);
        var keyword = data.IndexOf((byte)0);
        if (keyword < 0) return true;
        var start = keyword + 2;
        if (block.Name == "iTXt")
        {
            if (keyword + 3 >= data.Length || data[keyword + 1] == 0) return true;
            var language = data[(keyword + 3)..].IndexOf((byte)0);
            var translated = language < 0 ? -1 : data[(keyword + 4 + language)..].IndexOf((byte)0);
            if (translated < 0) return true;
            start = keyword + 5 + language + translated;
        }
        return start >= data.Length || Unpacks(bytes, block.Start + start, block.Length - start, most);
    }

    private static bool Unpacks(byte[] bytes, int start, int length, int most)
    {
        try
        {
            using var unpacked = new ZLibStream(new MemoryStream(bytes, start, length, writable: false), CompressionMode.Decompress);
            var (buffer, total) = (new byte[32 * 1024], 0L);
            for (int read; (read = unpacked.Read(buffer)) > 0;)
            {
                total += read;
                if (total > most) return false;
            }
        }
        catch (InvalidDataException)
        {
            // Not compressed at all: the reader of metadata says so.
        }
        return true;
    }
}
