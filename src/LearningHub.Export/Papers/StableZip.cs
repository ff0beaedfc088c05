using System.IO.Compression;

namespace LearningHub.Export.Papers;

/// <summary>Several files in one. The same files give the same bytes: they stand in order, with one fixed time.</summary>
public static class StableZip
{
    // The earliest time that a zip file can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of the zip file.</summary>
    public static byte[] Write(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                // Office files are packed already.
                var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
                entry.LastWriteTime = Time;
                using var target = entry.Open();
                target.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
