using System.IO.Compression;
using System.Text;

namespace LearningHub.Tests.Safety.Files;

public sealed class PdfFileTests
{
    private const string Packet =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
            + "rdf:about=\"\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator><rdf:Seq><rdf:li>Jane "
            + "Example</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

    [Theory]
    [InlineData("/Author (Jane Example)", "author", "Jane Example")]
    [InlineData("/Author <FEFF004A0061006E0065>", "author", "Jane")]
    [InlineData("/Author (J\\141ne \\(really\\))", "author", "Jane (really)")]
    [InlineData("/Keywords (Child A of Elm Road)", "keywords", "Child A of Elm Road")]
    [InlineData("/Subject (About Leanne)", "description", "About Leanne")]
    [InlineData("/CaseOwner (Jane Example)", "CaseOwner", "Jane Example")]
    [InlineData("/Creator (Jane Example)", "person", "Jane Example")]
    [InlineData("/Title (Microsoft Word - Case 2 notes.doc)", "name of the file", "Case 2 notes.doc")]
    public void What_the_document_information_says_is_found(string entry, string what, string words)
    {
        FileFindings.Hides(what, words, "a.pdf", PdfMaker.Make("/Info 4 0 R", $"<< {entry} >>"));
        FileFindings.Hides(what, words, "a.pdf", PdfMaker.Make($"/Info << {entry} >>"));
    }

    [Fact]
    public void Values_behind_references_are_found_as_printers_to_pdf_write_them()
    {
        var file = PdfMaker.Make("/Info << /Author 4 0 R /Keywords 5 0 R >>", "(Jane Example)", "(Child A of Elm Road)");
        var finding = FileFindings.Hides("author's name", "Jane Example", "a.pdf", file);
        Assert.Contains("Jane Example", finding.Message, StringComparison.Ordinal);
        FileFindings.Hides("keywords", "Child A of Elm Road", "a.pdf", file);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_packet_about_the_file_is_read_compressed_or_not(bool isCompressed)
    {
        const string Entries = "/Type /Metadata /Subtype /XML";
        var stream = isCompressed ? PdfMaker.Compressed(Entries, Packet) : PdfMaker.Stream(Entries, Encoding.UTF8.GetBytes(Packet));
        var file = PdfMaker.Write(
            string.Empty, "<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>"u8.ToArray(), Bytes(PdfMaker.OnePage[1]),
            Bytes(PdfMaker.OnePage[2]), stream);
        FileFindings.Hides("name", "Jane Example", "a.pdf", file);
    }

    [Fact]
    public void Objects_in_a_compressed_stream_are_read()
    {
        const string Objects = "4 0 << /Author (Jane Example) >>";
        FileFindings.Hides("author", "Jane Example", "a.pdf", WithObjectStream(Objects));
    }

    [Fact]
    public void A_title_dates_and_programs_may_stand() => FileFindings.Passes("a.pdf", PdfMaker.Make(
        "/Info << /Title (What families told us) /Producer (LibreOffice 25.2) /Creator (Microsoft Word for Microsoft 365) /CreationDate "
            + "(D:20250101) >>"));

    [Fact]
    public void The_board_may_be_named_as_author()
    {
        var file = PdfMaker.Make("/Info << /Author (Kelbrook Safeguarding Children Board) >>");
        var options = new LearningHub.Safety.Files.FileInspectionOptions
        {
            PublicNames = new HashSet<string> {
            "Kelbrook Safeguarding Children Board" }
        };
        Assert.Empty(LearningHub.Safety.Files.FileInspector.Inspect("a.pdf", file, options));
        FileFindings.Hides("author", "Kelbrook", "a.pdf", file);
    }

    [Fact]
    public void An_earlier_version_that_names_the_author_is_found()
    {
        var file = PdfMaker.Make("/Info 4 0 R", "<< /Author (Jane Example) >>");
        var updated = PdfMaker.Update(file, 4, "<< /Producer (LibreOffice) >>", "/Info 4 0 R");
        FileFindings.Hides("earlier version", string.Empty, "a.pdf", updated);
        Assert.Contains("earlier version", FileFindings.Hides("author", "Jane Example", "a.pdf", updated).Where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Jane Example) /Contents (This is Leanne) >>", "wrote a comment",
        "Jane Example")]
    [InlineData("<< /Type /Annot /Subtype /Highlight /Rect [0 0 9 9] /Contents (This is Leanne) >>", "a comment", "This is Leanne")]
    [InlineData("<< /Type /Annot /Subtype /Square /Rect [0 0 9 9] /IC [0 0 0] >>", "black box", "")]
    [InlineData("<< /Type /Annot /Subtype /Redact /Rect [0 0 9 9] >>", "marked for redaction", "")]
    [InlineData("<< /FT /Tx /T (name) /V (Leanne) >>", "answer in a form", "Leanne")]
    [InlineData("<< /Type /Filespec /F (case-2.docx) /EF << /F 6 0 R >> >>", "attached file", "case-2.docx")]
    [InlineData("<< /Type /Sig /ByteRange [0 1 2 3] /Name (Jane Example) /Location (Kelbrook) >>", "signed", "Jane Example")]
    [InlineData("<< /S /URI /URI (file:///S:/Cases/Leanne.docx) >>", "your own network", "Leanne")]
    [InlineData("<< /Type /Page /PieceInfo << /Illustrator << /Private << /A 1 >> >> >> >>", "working data", "Illustrator")]
    public void What_lies_beside_the_pages_is_found(string entry, string what, string words) =>
        FileFindings.Hides(what, words, "a.pdf", PdfMaker.Make(string.Empty, entry));

    [Theory]
    [InlineData("<< /S /JavaScript /JS (app.alert) >>", "script")]
    [InlineData("<< /S /Launch /F (cmd.exe) >>", "starts a program")]
    [InlineData("<< /S /SubmitForm /F (https://example.org/) >>", "sends what people write")]
    [InlineData("<< /XFA (x) >>", "XFA")]
    [InlineData("<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>", "plays a film")]
    public void What_runs_is_refused(string entry, string what) => FileFindings.IsUnsafe(what, "a.pdf", PdfMaker.Make(string.Empty, entry));

    [Fact]
    public void A_layer_that_is_switched_off_is_found()
    {
        var library = "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [4 0 R] /D << /OFF [4 0 R] >> >> >>";
        var file = PdfMaker.Write(
            string.Empty, [Bytes(library), Bytes(PdfMaker.OnePage[1]), Bytes(PdfMaker.OnePage[2]),
            Bytes("<< /Type /OCG /Name (Names of children) >>")]);
        FileFindings.Hides("hidden layer", "Names of children", "a.pdf", file);
    }

    [Theory]
    [InlineData("BT /F1 12 Tf 50 100 Td (Leanne Example) Tj ET 0 g 40 90 200 30 re f", "words under a black bar", "Leanne")]
    [InlineData("1 g BT /F1 12 Tf 50 100 Td (Leanne Example) Tj ET", "colour of the paper", "Leanne")]
    [InlineData("3 Tr BT /F1 12 Tf 50 100 Td (Leanne Example) Tj ET", "invisible words", "Leanne")]
    public void Words_that_eyes_do_not_see_are_found(string drawing, string what, string words) =>
        FileFindings.Hides(what, words, "a.pdf", WithPage(drawing));

    [Theory]
    [InlineData("BT /F1 12 Tf 50 100 Td (What families told us) Tj ET")]
    [InlineData("0 g 40 90 200 30 re f 1 g BT /F1 12 Tf 50 100 Td (Heading) Tj ET")]
    public void Words_that_eyes_see_may_stand(string drawing) => FileFindings.Passes("a.pdf", WithPage(drawing));

    [Fact]
    public void A_photograph_within_it_is_looked_into()
    {
        var photograph = PdfMaker.Stream(
            "/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode", PictureMaker.JpegWithExif((0x013B, "Jane Example")));
        var file = PdfMaker.Write(string.Empty, [.. PdfMaker.OnePage.Select(Bytes), photograph]);
        FileFindings.Hides("who made it", "Jane Example", "a.pdf", file);
    }

    [Fact]
    public void A_locked_file_is_refused()
    {
        var lockObject = "<< /Filter /Standard /V 1 /R 2 /O <" + new string('0', 64) + "> /U <" + new string('0', 64) + "> /P -4 >>";
        FileFindings.IsRefused("locked", "a.pdf", PdfMaker.Make("/Encrypt 4 0 R /ID [<00> <00>]", lockObject));
    }

    [Fact]
    public void Data_before_and_behind_the_document_is_found()
    {
        var file = PdfMaker.Make(string.Empty);
        FileFindings.IsUnsafe("before the beginning", "a.pdf", [.. "MZ a program "u8, .. file]);
        FileFindings.Hides("behind the end", string.Empty, "a.pdf", [.. file, .. "PK another file"u8]);
    }

    [Fact]
    public void A_file_that_unpacks_to_gigabytes_is_refused_at_once()
    {
        var bomb = PdfMaker.Deflated(PdfMaker.Deflated(new byte[600_000_000], CompressionLevel.Fastest));
        var packet = PdfMaker.Stream("/Type /Metadata /Filter [/FlateDecode /FlateDecode]", bomb);
        FileFindings.IsRefused("unpacks", "a.pdf", PdfMaker.Write(string.Empty, [.. PdfMaker.OnePage.Select(Bytes), packet]));
    }

    [Fact]
    public void Loops_and_deep_nesting_end()
    {
        FileFindings.IsRefused("damaged", "a.pdf", PdfMaker.Make("/Info << /Author 4 0 R >>", "5 0 R", "4 0 R"));
        var stream = "stream\nabc\nendstream";
        FileFindings.IsRefused(
            "damaged", "a.pdf", PdfMaker.Make(
            "/Info << /Author 4 0 R >>", $"<< /Length 5 0 R >>\n{stream}", $"<< /Length 4 0 R >>\n{stream}"));
        var deep = string.Concat(Enumerable.Repeat("[", 200_000)) + string.Concat(Enumerable.Repeat("]", 200_000));
        FileFindings.IsRefused("damaged", "a.pdf", PdfMaker.Make(string.Empty, deep));
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] WithPage(string drawing) => PdfMaker.Write(
        string.Empty, Bytes(PdfMaker.OnePage[0]), Bytes(PdfMaker.OnePage[1]),
        Bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"),
        PdfMaker.Stream(string.Empty, Bytes(drawing)), Bytes("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));

    // Object 4 lies in stream 5, and the table of places (object 6) is a stream itself (ISO 32000-1, 7.5.7 and 7.5.8).
    private static byte[] WithObjectStream(string objects)
    {
        using var file = new MemoryStream();
        var places = new List<int>();
        file.Write("%PDF-1.7\n"u8);
        var first = objects.IndexOf('<', StringComparison.Ordinal);
        byte[][] parts = [.. PdfMaker.OnePage.Select(Bytes), PdfMaker.Compressed($"/Type /ObjStm /N 1 /First {first}", objects)];
        foreach (var (number, part) in ((int[])[1, 2, 3, 5]).Zip(parts))
        {
            places.Add((int)file.Length);
            file.Write([.. Bytes($"{number} 0 obj\n"), .. part, .. "\nendobj\n"u8]);
        }
        var table = (int)file.Length;
        byte[] rows = [0, 0, 0, 0, .. Row(places[0]), .. Row(places[1]), .. Row(places[2]), 2, 0, 5, 0, .. Row(places[3]), .. Row(table)];
        file.Write([.. "6 0 obj\n"u8, .. PdfMaker.Stream("/Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Info 4 0 R", rows),
            .. Bytes($"\nendobj\nstartxref\n{table}\n%%EOF\n")]);
        return file.ToArray();

        static byte[] Row(int place) => [1, (byte)(place >> 8), (byte)place, 0];
    }
}
