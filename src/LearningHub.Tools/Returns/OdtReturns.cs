using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using LearningHub.Tools.Forms;
using LearningHub.Tools.Word;

namespace LearningHub.Tools.Returns;

/// <summary>
/// Reads a Word form that somebody opened in LibreOffice and saved in its own format. Properties of the file and tables survive that;
/// content controls may not.
/// </summary>
internal static class OdtReturns
{
    private const long LargestPart = 10 * 1024 * 1024;
    private const string Damaged = "This file cannot be opened. Save the form again as .docx or .odt, without a password.";

    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
    private static readonly XNamespace Controls = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

    /// <summary>What the file says.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="formOf">The form of a role, for the wording of its questions; null for a role that the tool does not have.</param>
    public static RawReturn Read(byte[] bytes, Func<string, FormSheet?> formOf)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Any(entry => entry.FullName.StartsWith("Basic/", StringComparison.Ordinal)))
                throw new RefusedReturnException("This file holds a program (a macro). Save it without macros.");
            var about = Part(zip, "meta.xml").Descendants(Meta + "user-defined")
                .Select(property => (Name: (string?)property.Attribute(Meta + "name") ?? string.Empty, property.Value))
                .Where(property => property.Name.StartsWith(WordForm.PropertyPrefix, StringComparison.Ordinal))
                .GroupBy(property => property.Name[WordForm.PropertyPrefix.Length..])
                .ToDictionary(group => group.Key, group => group.First().Value);
            var raw = AnswerRows.Begin(about);
            var rows = new AnswerRows(formOf(raw.Role), raw);
            foreach (var row in Part(zip, "content.xml").Descendants(Table + "table-row"))
            {
                XElement[] cells = [.. row.Elements(Table + "table-cell")];
                if (cells.Length < 2) continue;
                var tag = (string?)cells[1].Descendants(Controls + "content-control").FirstOrDefault()?.Attribute(Controls + "tag");
                rows.Add(Lines(cells[0]).FirstOrDefault() ?? string.Empty, tag, string.Join('\n', Lines(cells[1])).Trim());
            }
            return raw;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException)
        {
            throw new RefusedReturnException(Damaged);
        }
    }

    private static XDocument Part(ZipArchive zip, string name)
    {
        var entry = zip.GetEntry(name) ?? throw new RefusedReturnException(Damaged);
        if (entry.Length > LargestPart)
            throw new RefusedReturnException("This file is larger than a form can be. Take pictures out, and save it again.");
        using var stream = entry.Open();
        // What is in a file from elsewhere may name other files: nothing of that is followed.
        using var reader = XmlReader.Create(
            stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LargestPart });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    private static IEnumerable<string> Lines(XElement cell) =>
        cell.Descendants(Text + "p").SelectMany(paragraph => TextOf(paragraph).Split('\n')).Select(line => line.Trim());

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name: var name } when name == Text + "line-break" => "\n",
        XElement { Name: var name } when name == Text + "s" || name == Text + "tab" => " ",
        XElement inner => TextOf(inner),
        _ => string.Empty,
    }));
}
