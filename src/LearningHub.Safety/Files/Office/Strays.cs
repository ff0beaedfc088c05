using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Findings;

namespace LearningHub.Safety.Files.Office;

/// <summary>
/// Files in the archive to which no part of the document refers: programs do not show them, and anyone who unpacks the archive sees them.
/// </summary>
internal static class Strays
{
    /// <summary>Reports such files.</summary>
    public static void Inspect(OpenXmlPackage package, ZipArchive archive, FindingList found)
    {
        var known = package.GetAllParts().Select(part => Path(part.Uri)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        known.UnionWith(package.DataParts.Select(part => Path(part.Uri)));
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.TrimStart('/').Replace('\\', '/');
            var isFrame = name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
                || name.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)
                    || name.StartsWith("package/services/metadata/", StringComparison.OrdinalIgnoreCase);
            if (isFrame || entry.Length == 0 || known.Contains(name)) continue;
            found.Hidden(
                "a file that no part of the document shows", entry.FullName, "archive", Gives.Content,
                "Open the document in its program, save it under a new name, and offer that.");
        }
    }

    private static string Path(Uri uri) => Uri.UnescapeDataString(uri.ToString().TrimStart('/'));
}
