using static LearningHub.Tests.Safety.Files.OfficeMaker;

namespace LearningHub.Tests.Safety.Files;

public sealed class OfficeFileTests
{
    private const string WordSpace =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
    private const string Wordml = "vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Sheetml = "vnd.openxmlformats-officedocument.spreadsheetml";

    [Theory]
    [InlineData("dc:creator", "author's name")]
    [InlineData("cp:lastModifiedBy", "saved it last")]
    [InlineData("cp:keywords", "keywords")]
    [InlineData("dc:description", "description")]
    public void Who_wrote_a_file_is_found(string element, string what)
    {
        var core = "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + $"<{element}>Jane Example</{element}></cp:coreProperties>";
        const string Relation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        var part = new Part("docProps/core.xml", "vnd.openxmlformats-package.core-properties+xml", Relation, core, true);
        FileFindings.Hides(what, "Jane Example", "a.docx", Word("<w:p/>", part));
        FileFindings.Hides(what, "Jane Example", "a.xlsx", Workbook(string.Empty, string.Empty, part));
    }

    [Theory]
    [InlineData("<Company>Kelbrook Council</Company>", "company", "Kelbrook Council")]
    [InlineData("<Manager>Jane Example</Manager>", "manager", "Jane Example")]
    [InlineData("<Template>C:\\Users\\jane.example\\Case notes.dotx</Template>", "path of its template", "jane.example")]
    public void Company_manager_and_template_are_found(string inner, string what, string words)
    {
        var app = $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + $"<Application>Microsoft Office Word</Application>{inner}</Properties>";
        FileFindings.Hides(what, words, "a.docx",
            Word("<w:p/>", new Part(
            "docProps/app.xml", "vnd.openxmlformats-officedocument.extended-properties+xml", "extended-properties", app, true)));
    }

    [Fact]
    public void Properties_of_somebodys_own_making_are_found()
    {
        const string Custom =
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" "
            + "xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"
            + "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Case owner\"><vt:lpwstr>Jane "
                + "Example</vt:lpwstr></property></Properties>";
        FileFindings.Hides("Case owner", "Jane Example", "a.docx",
            Word("<w:p/>", new Part(
            "docProps/custom.xml", "vnd.openxmlformats-officedocument.custom-properties+xml", "custom-properties", Custom, true)));
    }

    [Fact]
    public void Comments_and_people_of_a_word_file_are_found()
    {
        var file = Word(
            "<w:p/>",
            new Part("word/comments.xml", $"{Wordml}.comments+xml", "comments",
            $"<w:comments {WordSpace}><w:comment w:id=\"1\" w:author=\"Jane Example\"><w:p><w:r><w:t>Is this "
                + "Leanne?</w:t></w:r></w:p></w:comment></w:comments>"),
            new Part("word/people.xml", $"{Wordml}.people+xml", "http://schemas.microsoft.com/office/2011/relationships/people",
                $"<w15:people {WordSpace}><w15:person w15:author=\"Sam Example\"/></w15:people>"));
        FileFindings.Hides("wrote a comment", "Jane Example", "a.docx", file);
        FileFindings.Hides("comments", "Is this Leanne?", "a.docx", file);
        FileFindings.Hides("worked on it", "Sam Example", "a.docx", file);
    }

    [Theory]
    [InlineData("<w:p><w:del w:id=\"1\" w:author=\"Jane Example\"><w:r><w:delText>Leanne</w:delText></w:r></w:del></w:p>",
        "tracked changes", "Leanne")]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"Jane Example\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>", "who changed it", "Jane Example")]
    [InlineData("<w:p><w:r><w:rPr><w:rPrChange w:id=\"1\" w:author=\"Jane Example\"><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>",
        "who changed it", "Jane Example")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Leanne</w:t></w:r></w:p>", "hidden words", "Leanne")]
    [InlineData("<w:p><w:pPr><w:pStyle w:val=\"Secret\"/></w:pPr><w:r><w:t>Leanne</w:t></w:r></w:p>", "hidden words", "Leanne")]
    [InlineData("<w:p><w:r><w:rPr><w:highlight w:val=\"black\"/></w:rPr><w:t>Leanne</w:t></w:r></w:p>", "words under black", "Leanne")]
    [InlineData("<w:p><w:r><w:rPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr><w:t>Leanne</w:t></w:r></w:p>", "words under black",
        "Leanne")]
    [InlineData("<w:p><w:r><w:t>x</w:t></w:r><a:srcRect l=\"20000\"/></w:p>", "cut away", "")]
    public void Words_that_pages_do_not_show_are_found(string body, string what, string words)
    {
        var styles = $"<w:styles {WordSpace}><w:style w:type=\"paragraph\" "
            + "w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>";
        FileFindings.Hides(what, words, "a.docx", Word(body, new Part("word/styles.xml", $"{Wordml}.styles+xml", "styles", styles)));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>What families told us</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:shd w:val=\"clear\" w:fill=\"000000\"/><w:color "
        + "w:val=\"FFFFFF\"/></w:rPr><w:t>Heading</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>12</w:t></w:r></w:p>")]
    public void Words_that_pages_show_may_stand(string body) => FileFindings.Passes("a.docx", Word(body));

    [Fact]
    public void Variables_data_of_servers_and_small_copies_are_found()
    {
        var settings = $"<w:settings {WordSpace}><w:docVars><w:docVar w:name=\"Child\" w:val=\"Leanne\"/></w:docVars></w:settings>";
        FileFindings.Hides("variable called \"Child\"", "Leanne", "a.docx",
            Word("<w:p/>", new Part("word/settings.xml", $"{Wordml}.settings+xml", "settings", settings)));
        FileFindings.Hides("data of a server", "Jane Example", "a.docx",
            Word("<w:p/>", new Part("customXml/item1.xml", "xml", "customXml", "<shared><with>Jane Example</with></shared>")));
        const string Thumbnail = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail";
        FileFindings.Hides("small copy", string.Empty, "a.docx",
            Word("<w:p/>", new Part("docProps/thumbnail.jpeg", "image/jpeg", Thumbnail, "x", true)));
    }

    [Fact]
    public void Macros_and_files_within_the_file_are_found()
    {
        FileFindings.IsUnsafe(
            "macros", "a.docx", Word(
            "<w:p/>", new Part("word/vbaProject.bin", "vnd.ms-office.vbaProject",
            "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "x")));
        FileFindings.Hides("whole file within it", string.Empty, "a.docx",
            Word("<w:p/>", new Part("word/embeddings/book.xlsx", "vnd.openxmlformats-officedocument.spreadsheetml.sheet", "package", "x")));
        FileFindings.Hides("no part of the document shows", "notes.txt", "a.docx",
            ArchiveMaker.With(Word("<w:p/>"), "notes.txt", "Leanne"u8.ToArray()));
    }

    [Theory]
    [InlineData("attachedTemplate", "file:///S:/Cases/Leanne.dotx", true)]
    [InlineData("oleObject", "file:///S:/Cases/Leanne.xlsx", true)]
    [InlineData("hyperlink", "file:///S:/Cases/Leanne.docx", true)]
    [InlineData("image", "https://example.org/pixel.png", false)]
    [InlineData("attachedTemplate", "https://example.org/a.dotm", false)]
    public void What_a_file_takes_from_elsewhere_is_found(string relation, string target, bool isHidden)
    {
        if (isHidden) FileFindings.Hides(string.Empty, "Leanne", "a.docx", WordWithLink(relation, target));
        else FileFindings.IsUnsafe("loads something from elsewhere", "a.docx", WordWithLink(relation, target));
    }

    [Fact]
    public void Links_to_the_web_may_stand() => FileFindings.Passes("a.docx", WordWithLink("hyperlink", "https://example.org/"));

    [Theory]
    [InlineData("<sheets><sheet name=\"Names\" sheetId=\"1\" r:id=\"p1\" state=\"veryHidden\"/></sheets>", "", "hidden sheet", "Names")]
    [InlineData("<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"p1\"/></sheets>",
        "<sheetData><row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"s\"><v>1</v></c></row></sheetData>", "hidden row", "Leanne")]
    [InlineData("<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"p1\"/></sheets>",
        "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"2\"><c r=\"C2\" "
        + "t=\"inlineStr\"><is><t>Leanne</t></is></c></row></sheetData>", "hidden column", "Leanne")]
    [InlineData("<definedNames><definedName name=\"Leanne\" hidden=\"1\">Data!A1</definedName></definedNames>", "", "hidden name",
        "Leanne")]
    [InlineData("<absPath url=\"C:\\Users\\jane.example\\Cases\\\"/>", "", "folder in which it was saved", "jane.example")]
    public void Cells_that_sheets_do_not_show_are_found(string workbook, string sheet, string what, string words)
    {
        var strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<si><t>Age</t></si><si><t>Leanne</t></si></sst>";
        FileFindings.Hides(what, words, "a.xlsx",
            Workbook(workbook, sheet, new Part("xl/sharedStrings.xml", $"{Sheetml}.sharedStrings+xml", "sharedStrings", strings)));
    }

    [Fact]
    public void Empty_hidden_columns_may_stand() => FileFindings.Passes("a.xlsx", Workbook(
        "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"p1\"/></sheets>",
            "<cols><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"));

    [Fact]
    public void Notes_hidden_slides_and_hidden_shapes_are_found()
    {
        const string Words = "<p:txBody><a:p><a:r><a:t>This is Leanne</a:t></a:r></a:p></p:txBody>";
        FileFindings.Hides("speaker's notes", "This is Leanne", "a.pptx", Slides(string.Empty, notes: $"<p:sp>{Words}</p:sp>"));
        FileFindings.Hides("hidden slide", "This is Leanne", "a.pptx", Slides($"<p:sp>{Words}</p:sp>", "show=\"0\""));
        FileFindings.Hides("hidden shape", "This is Leanne", "a.pptx",
            Slides($"<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"x\" hidden=\"1\"/></p:nvSpPr>{Words}</p:sp>"));
        FileFindings.Passes("a.pptx", Slides($"<p:sp>{Words}</p:sp>"));
    }

    [Fact]
    public void A_file_that_unpacks_to_gigabytes_is_refused() =>
        FileFindings.IsRefused("unpacks", "a.docx", ArchiveMaker.With(Word("<w:p/>"), "word/media/a.bin", new byte[450_000_000]));
}
