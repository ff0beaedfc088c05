using System.IO.Compression;
using System.Xml;
using LearningHub.Safety.Files.Archives;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Markup;
using LearningHub.Safety.Files.Pictures;

namespace LearningHub.Safety.Files.OpenDocuments;

/// <summary>
/// What a text, slide show or workbook of LibreOffice carries beside what readers see (OpenDocument 1.3). No maintained library reads it;
/// the format is XML in a zip archive.
/// </summary>
internal static class OpenDocumentInspector
{
    private const string Runs = "It runs on the computer of whoever opens the file.";

    /// <summary>How to remove what is found in these files.</summary>
    public static string Mend =>
        "In LibreOffice choose File, Properties, Reset Properties, with \"Apply user data\" off; accept all changes (Edit, Track "
            + "Changes) and delete all comments. Then save, and check again.";

    /// <summary>Reports what a file gives away.</summary>
    public static void Inspect(byte[] bytes, FindingList found)
    {
        using var archive = ArchiveGuard.Open(bytes, found);
        if (archive is null) return;
        if (archive.GetEntry("mimetype") is null || archive.GetEntry("content.xml") is null)
        {
            found.Unreadable("The file is an archive, but no OpenDocument file");
            return;
        }
        foreach (var entry in archive.Entries)
        {
            if (found.IsFull) return;
            if (entry.Length > 0) Entry(entry, found);
        }
    }

    private static void Entry(ZipArchiveEntry entry, FindingList found)
    {
        var name = entry.FullName;
        if (name == "meta.xml") Walk(entry, reader => new MetaWalk(found).Read(reader));
        else if (name is "content.xml" or "styles.xml") Walk(entry, reader => new ContentWalk(name, found).Run(reader));
        else if (name == "META-INF/manifest.xml") Walk(entry, reader => Manifest(reader, found));
        else if (name.StartsWith("Basic/", StringComparison.Ordinal) && !name.EndsWith("script-lc.xml", StringComparison.Ordinal)
            && !name.EndsWith("script-lb.xml", StringComparison.Ordinal))
            found.Unsafe("The document carries macros", null, name, Runs, "Tools, Macros, Organise Macros, and delete them.");
        else if (name.StartsWith("Scripts/", StringComparison.Ordinal)) found.Unsafe("The document carries macros", null, name, Runs);
        else if (name.StartsWith("Versions/", StringComparison.Ordinal) || name == "VersionList.xml")
            found.Hidden("an earlier version of itself", null, name, Gives.Earlier, "File, Versions, and delete them.");
        else if (name.StartsWith("META-INF/", StringComparison.Ordinal) && name.Contains("signatures", StringComparison.Ordinal))
            found.Hidden("a digital signature", null, name, Gives.Name);
        else if (name.StartsWith("Pictures/", StringComparison.Ordinal)) Picture(entry, found);
        else if (name.EndsWith("/content.xml", StringComparison.Ordinal)) Walk(entry, reader => Inner(reader, name, found));
        else if (name.StartsWith("Media/", StringComparison.Ordinal))
            found.Unreadable("The document holds a film or a sound, which cannot be looked into", name);
    }

    private static void Walk(ZipArchiveEntry entry, Action<XmlReader> walk)
    {
        using var reader = SafeXml.Read(entry.Open());
        walk(reader);
    }

    private static void Manifest(XmlReader reader, FindingList found)
    {
        while (SafeXml.Next(reader))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                found.Unreadable(
                    "The file is locked with a password, so nobody can see whether it names somebody", string.Empty,
                    "Save it without a password.");
        }
    }

    // A chart draws what its own table holds; a whole text or workbook within the file shows a part at most.
    private static void Inner(XmlReader reader, string name, FindingList found)
    {
        while (SafeXml.Next(reader))
        {
            if (reader is
                {
                    NodeType: XmlNodeType.Element, LocalName: "spreadsheet" or "text" or "presentation",
                    NamespaceURI: "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                })
                found.Hidden("a whole file within it", null, name, Gives.Content, "Copy it and put it back as a picture, or delete it.");
        }
    }

    private static void Picture(ZipArchiveEntry entry, FindingList found)
    {
        using var bytes = new MemoryStream();
        using (var stream = entry.Open()) stream.CopyTo(bytes);
        if (!PictureInspector.IsPicture(bytes.ToArray())) return;
        var inner = new FindingList(
            "Save the picture without its data (a screenshot has none) and put it into the document again.", found.PublicNames);
        PictureInspector.Inspect(bytes.ToArray(), inner);
        found.Within(inner.Findings.Where(finding => finding.Kind is not FileFindingKind.Unreadable), entry.FullName);
    }
}
