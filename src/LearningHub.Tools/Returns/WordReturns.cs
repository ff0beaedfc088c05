using System.IO.Compression;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Word;

namespace LearningHub.Tools.Returns;

/// <summary>Reads a filled Word form. Answers are recognised by the tag of their content control or, if a program has dropped it, by the
/// question to their left.</summary>
internal static class WordReturns
{
    private const long LargestUnpacked = 20 * 1024 * 1024;
    private const int MostParts = 500;
    private const string Damaged = "This Word file cannot be opened. Save the form again as .docx, without a password.";

    /// <summary>What the file says.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="formOf">The form of a role, for the wording of its questions; null for a role that the tool does not have.</param>
    public static RawReturn Read(byte[] bytes, Func<string, FormSheet?> formOf)
    {
        try
        {
            Guard(bytes);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            var raw = AnswerRows.Begin(About(document));
            var body = document.MainDocumentPart?.Document?.Body ?? throw new RefusedReturnException(Damaged);
            ReadRows(body, formOf(raw.Role), raw);
            return raw;
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or IOException
            or System.Xml.XmlException
            or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new RefusedReturnException(Damaged);
        }
    }

    private static void Guard(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(entry => entry.Length) > LargestUnpacked)
            throw new RefusedReturnException("This Word file is larger than a form can be. Remove pictures, and save it again.");
        if (zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw new RefusedReturnException("This Word file contains a program (a macro). Save it as .docx without macros.");
    }

    private static Dictionary<string, string> About(WordprocessingDocument document)
    {
        var about = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in document.CustomFilePropertiesPart?.Properties?.Elements<CustomDocumentProperty>() ?? [])
        {
            if (property.Name?.Value is { } name && name.StartsWith(WordForm.PropertyPrefix, StringComparison.Ordinal))
                about[name[WordForm.PropertyPrefix.Length..]] = property.InnerText;
        }
        return about;
    }

    private static void ReadRows(Body body, FormSheet? form, RawReturn raw)
    {
        var rows = new AnswerRows(form, raw);
        foreach (var row in body.Descendants<TableRow>())
        {
            TableCell[] cells =
                [.. row.Elements<TableCell>(), .. row.Elements<SdtCell>().SelectMany(each => each.Descendants<TableCell>())];
            if (cells.Length < 2 || cells[1].Descendants<ShowingPlaceholder>().Any()) continue;
            var tag = cells[1].Descendants<Tag>().FirstOrDefault()?.Val?.Value ?? row.Descendants<Tag>().FirstOrDefault()?.Val?.Value;
            rows.Add(cells[0].Elements<Paragraph>().FirstOrDefault()?.InnerText ?? string.Empty, tag, TextOf(cells[1]));
        }
    }

    private static string TextOf(TableCell cell) => string.Join('\n', cell.Descendants<Paragraph>().Select(paragraph =>
        string.Concat(paragraph.Descendants().Select(part => part switch
        {
            Text text => text.Text,
            Break => "\n",
            TabChar => " ",
            _ => string.Empty,
        })))).Trim();
}
