using System.IO.Compression;

namespace LearningHub.Content.Writing;

/// <summary>Writes an Office file so that the same content gives the same bytes: parts in order of name, with one fixed time.</summary>
public static class StablePackage
{
    // The earliest time that a zip file can hold.
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of a stable copy of a package.</summary>
    /// <param name="package">The package as the Open XML SDK wrote it.</param>
    public static byte[] Copy(MemoryStream package)
    {
        using var target = new MemoryStream();
        package.Position = 0;
        Copy(package, target);
        return target.ToArray();
    }

    /// <summary>Copies a package.</summary>
    /// <param name="package">The package as the Open XML SDK wrote it.</param>
    /// <param name="target">Where the stable one goes.</param>
    public static void Copy(Stream package, Stream target)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var stable = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        // Readers expect the list of content types first.
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml")
            .ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = stable.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Time;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
