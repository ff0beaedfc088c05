using System.Text;

namespace LearningHub.Tests.Safety.Files;

/// <summary>Makes small Office files: a main part and further parts that belong to it or to the whole file.</summary>
internal static class OfficeMaker
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordSpace =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    /// <summary>A part beside the main one.</summary>
    /// <param name="Path">Its name in the archive.</param>
    /// <param name="Kind">Its content type, the part behind "application/".</param>
    /// <param name="Relation">The last word of its relationship, or a whole address.</param>
    /// <param name="Content">Its content.</param>
    /// <param name="IsOfFile">Whether it belongs to the file and not to the main part.</param>
    public sealed record Part(string Path, string Kind, string Relation, string Content, bool IsOfFile = false);

    /// <summary>A Word file.</summary>
    /// <param name="body">The elements of its body.</param>
    /// <param name="parts">Further parts.</param>
    public static byte[] Word(string body, params Part[] parts) => Make(
        "word/document.xml", "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            $"<w:document {WordSpace}><w:body>{body}</w:body></w:document>", string.Empty, parts);

    /// <summary>A Word file with relationships to places outside it.</summary>
    public static byte[] WordWithLink(string relation, string target) => Make(
        "word/document.xml", "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        $"<w:document {WordSpace}><w:body/></w:document>",
        $"<Relationship Id=\"x1\" Type=\"{Office}/{relation}\" Target=\"{target}\" TargetMode=\"External\"/>", []);

    /// <summary>A workbook of sheets, the first of which is sheet1.</summary>
    public static byte[] Workbook(string workbook, string sheet, params Part[] parts) => Make(
        "xl/workbook.xml", "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        $"<workbook {SheetSpace} xmlns:r=\"{Office}\">{workbook}</workbook>", string.Empty,
        [
            new Part("xl/worksheets/sheet1.xml", "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml", "worksheet",
                $"<worksheet {SheetSpace}>{sheet}</worksheet>"),
            .. parts,
        ]);

    /// <summary>A slide show of one slide with notes.</summary>
    public static byte[] Slides(string slide, string attributes = "", string notes = "")
    {
        const string Space = "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";
        var file = Make(
            "ppt/presentation.xml", "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", $"<p:presentation {Space}/>",
            string.Empty,
            [
                new Part("ppt/slides/slide1.xml", "vnd.openxmlformats-officedocument.presentationml.slide+xml", "slide",
                    $"<p:sld {Space} {attributes}><p:cSld><p:spTree>{slide}</p:spTree></p:cSld></p:sld>"),
                new Part("ppt/notesSlides/notesSlide1.xml", "vnd.openxmlformats-officedocument.presentationml.notesSlide+xml", "none",
                $"<p:notes {Space}><p:cSld><p:spTree>{notes}</p:spTree></p:cSld></p:notes>"),
            ]);
        return ArchiveMaker.With(file, "ppt/slides/_rels/slide1.xml.rels", Encoding.UTF8.GetBytes(
            Relationships($"<Relationship Id=\"n1\" Type=\"{Office}/notesSlide\" Target=\"/ppt/notesSlides/notesSlide1.xml\"/>")));
    }

    private const string SheetSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private static byte[] Make(string path, string kind, string main, string links, Part[] parts)
    {
        var folder = path[..path.LastIndexOf('/')];
        var types = string.Concat(
            parts.Select(part => $"<Override PartName=\"/{part.Path}\" "
            + $"ContentType=\"{(part.Kind.Contains('/') ? part.Kind : $"application/{part.Kind}")}\"/>"));
        var name = path[(path.LastIndexOf('/') + 1)..];
        return ArchiveMaker.Make(
            [
                ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                        + $"PartName=\"/{path}\" ContentType=\"application/{kind}\"/>{types}</Types>"),
                ("_rels/.rels", Relationships(
                $"<Relationship Id=\"m\" Type=\"{Office}/officeDocument\" Target=\"/{path}\"/>{Relations(parts, isOfFile: true)}")),
                ($"{folder}/_rels/{name}.rels", Relationships(Relations(parts, isOfFile: false) + links)),
                (path, main),
                .. parts.Select(part => (part.Path, part.Content)),
            ]);
    }

    private static string Relations(Part[] parts, bool isOfFile) =>
        string.Concat(parts.Index().Where(each => each.Item.IsOfFile == isOfFile && each.Item.Relation != "none").Select(each =>
            $"<Relationship Id=\"p{each.Index + 1}\" "
                + $"Type=\"{RelationType(each.Item.Relation)}\" Target=\"/{each.Item.Path}\"/>"));

    private static string RelationType(string relation) =>
        relation.Contains("//", StringComparison.Ordinal) ? relation : $"{Office}/{relation}";

    private static string Relationships(string inner) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{inner}</Relationships>";
}
