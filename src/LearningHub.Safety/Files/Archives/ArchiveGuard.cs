using System.IO.Compression;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Archives;

/// <summary>Looks at a zip archive before anything is unpacked: office documents are such archives.</summary>
internal static class ArchiveGuard
{
    private const int MostEntries = 20_000;
    private const long MostUnpacked = 400_000_000;
    private const int EndRecord = 22;

    /// <summary>Opens an archive; null, with a finding, if it is damaged, locked or unpacks to too much.</summary>
    public static ZipArchive? Open(byte[] bytes, FindingList found)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (!IsBounded(archive, found))
            {
                archive.Dispose();
                return null;
            }
        }
        catch (InvalidDataException)
        {
            found.Unreadable("The file is damaged, or is not what its name says");
            return null;
        }
        Around(bytes, archive, found);
        return archive;
    }

    /// <summary>Whether bytes begin like a zip archive.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    private static bool IsBounded(ZipArchive archive, FindingList found)
    {
        if (archive.Entries.Count > MostEntries || archive.Entries.Sum(entry => (double)entry.Length) > MostUnpacked)
        {
            found.Unreadable("The file unpacks to more than can be looked through");
            return false;
        }
        if (archive.Entries.Any(entry => entry.IsEncrypted))
        {
            found.Unreadable(
                "The file is locked with a password, so nobody can see whether it names somebody", string.Empty,
                "Save it without a password.");
            return false;
        }
        var twice = archive.Entries.GroupBy(entry => entry.FullName, StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(group => group.Count() > 1);
        if (twice is null) return true;
        found.Unreadable($"The file holds \"{twice.Key}\" twice, so programs can read different documents from it");
        return false;
    }

    private static void Around(ReadOnlySpan<byte> bytes, ZipArchive archive, FindingList found)
    {
        found.Words("a comment of the archive", archive.Comment, "zip");
        var end = bytes.LastIndexOf("PK\u0005\u0006"u8);
        var behind = end < 0 ? 0
            : bytes.Length - end - EndRecord - (end + EndRecord <= bytes.Length ? bytes[end + 20] | (bytes[end + 21] << 8) : 0);
        if (behind > 0) found.Hidden("data behind the end of the document", null, $"{behind:N0} bytes", Gives.Content);
    }
}
