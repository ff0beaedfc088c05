using DocumentFormat.OpenXml.Packaging;
using LearningHub.Safety.Files.Archives;
using LearningHub.Safety.Files.Drawings;
using LearningHub.Safety.Files.Findings;
using LearningHub.Safety.Files.Pictures;

namespace LearningHub.Safety.Files.Office;

/// <summary>
/// Judges a part of an office document by what kind of part it is. Words readers see are left to the readers of documents, slides and
/// workbooks.
/// </summary>
internal static class OfficeParts
{
    private const string Runs = "It runs on the computer of whoever opens the file.";

    private const string WithoutMacros = "Save it without macros: File, Save as, and the ending .docx, .pptx or .xlsx.";

    private const string AsPicture = "Copy it and put it back as a picture (Paste Special, Picture), or delete it.";

    /// <summary>Reports what a part gives away.</summary>
    public static void Inspect(OpenXmlPart part, FindingList found, int depth)
    {
        var kind = part.ContentType.ToLowerInvariant();
        var where = part.Uri.ToString();
        if (kind.Contains("macro", StringComparison.Ordinal) || kind.Contains("vbaproject", StringComparison.Ordinal))
            found.Unsafe("The document carries macros", null, where, Runs, WithoutMacros);
        else if (kind.Contains("activex", StringComparison.Ordinal))
            found.Unsafe("The document carries a control that runs (ActiveX)", null, where, Runs);
        else if (part is ThumbnailPart)
            found.Hidden(
                "a small copy of its first page", null, where, "It can show what was taken out since.",
                "File, Save as, without \"Save Thumbnail\".");
        else if (part is EmbeddedPackagePart or EmbeddedObjectPart) Embedded(part, where, found, depth);
        else if (part is AlternativeFormatImportPart)
            found.Hidden(
                "a whole document within it that has not been taken over yet", null, where, Gives.Content,
                "Open it in Word and save it again.");
        else if (part is ImagePart) Picture(part, where, found);
        else if (part is CustomXmlPart) CustomXml.Inspect(part, where, found);
        else if (part is XmlSignaturePart)
            found.Hidden("a digital signature", null, where, Gives.Name, "Remove it: File, Info, View Signatures, Remove Signature.");
        else if (IsPeople(kind)) People(part, where, found);
        else if (kind.Contains("comments+xml", StringComparison.Ordinal) || kind.Contains("threadedcomments", StringComparison.Ordinal))
            Comments(part, where, found);
        else Records(part, kind, where, found);
    }

    private static bool IsPeople(string kind) =>
        kind.Contains("people+xml", StringComparison.Ordinal) || kind.Contains("person+xml", StringComparison.Ordinal)
        || kind.Contains("commentauthors+xml", StringComparison.Ordinal) || kind.Contains("authors+xml", StringComparison.Ordinal)
        || kind.Contains("usernames+xml", StringComparison.Ordinal);

    private static void People(OpenXmlPart part, string where, FindingList found)
    {
        foreach (var name in PartReader.Attributes(part, "author", "name", "displayName", "userName", "userId"))
            found.Name("the name of somebody who worked on it", name, where);
    }

    private static void Comments(OpenXmlPart part, string where, FindingList found)
    {
        foreach (var name in PartReader.Attributes(part, "author")) found.Name("the name of who wrote a comment", name, where);
        foreach (var (name, _, text) in PartReader.Leaves(part))
        {
            if (name == "author") found.Name("the name of who wrote a comment", text, where);
        }
        found.Words("comments", CommentText(part), where, "Anyone who opens the file can show them.");
    }

    private static string CommentText(OpenXmlPart part) =>
        string.Join(' ', PartReader.Leaves(part).Where(leaf => leaf.Name is "t" or "text").Take(20).Select(leaf => leaf.Text));

    // Records behind tables and links: readers see a summary, the file holds the rows.
    private static void Records(OpenXmlPart part, string kind, string where, FindingList found)
    {
        if (kind.Contains("pivotcacherecords", StringComparison.Ordinal))
            found.Hidden(
                "all rows behind a pivot table", PartReader.Text(part), where, Gives.Content,
                "Copy the table and paste it as values into a new workbook.");
        else if (part is ExternalWorkbookPart && PartReader.Text(part) is { Length: > 0 } copied)
            found.Hidden("cells copied from another workbook", copied, where, Gives.Content, "Data, Edit Links, Break Link.");
        else if (kind.Contains("connections+xml", StringComparison.Ordinal))
            found.Hidden(
                "a connection to a database or file",
                string.Join(", ", PartReader.Attributes(part, "connection", "sourceFile", "name").Take(3)), where, Gives.Path,
                "Data, Queries & Connections, and delete it.");
        else if (kind.Contains(".model+data", StringComparison.Ordinal) || where.Contains("/model/item", StringComparison.Ordinal))
            found.Unreadable(
                "The workbook holds a data model, which cannot be looked into", where, "Copy the sheets as values into a new workbook.");
        else if (kind.Contains("revisionlog", StringComparison.Ordinal) || kind.Contains("revisionheaders", StringComparison.Ordinal))
            found.Hidden("the history of a shared workbook", PartReader.Text(part), where, Gives.Earlier, "Review, Unshare Workbook.");
        else if (part is UserDefinedTagsPart)
            found.Words("tags of a program", string.Join(", ", PartReader.Attributes(part, "val").Take(5)), where);
        else if (part is WebExtensionPart) found.Unsafe("The document carries an add-in", null, where, Runs);
    }

    private static void Embedded(OpenXmlPart part, string where, FindingList found, int depth)
    {
        found.Hidden("a whole file within it (often the workbook behind a chart)", null, where, Gives.Content, AsPicture);
        using var bytes = new MemoryStream();
        using (var stream = part.GetStream(FileMode.Open, FileAccess.Read)) stream.CopyTo(bytes);
        if (!ArchiveGuard.IsArchive(bytes.ToArray())) return;
        var inner = new FindingList(AsPicture, found.PublicNames);
        OfficeInspector.Inspect(bytes.ToArray(), inner, depth + 1);
        found.Within(inner.Findings.Where(finding => finding.Kind is not FileFindingKind.Unreadable), where);
    }

    private static void Picture(OpenXmlPart part, string where, FindingList found)
    {
        using var bytes = new MemoryStream();
        using (var stream = part.GetStream(FileMode.Open, FileAccess.Read)) stream.CopyTo(bytes);
        var inner = new FindingList(
            "Save the picture without its data (a screenshot has none) and put it into the document again.", found.PublicNames);
        if (part.ContentType.Contains("svg", StringComparison.OrdinalIgnoreCase)) SvgInspector.Inspect(bytes.ToArray(), inner);
        else if (PictureInspector.IsPicture(bytes.ToArray())) PictureInspector.Inspect(bytes.ToArray(), inner);
        found.Within(inner.Findings.Where(finding => finding.Kind is not FileFindingKind.Unreadable), where);
    }
}
