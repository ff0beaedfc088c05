using System.IO.Compression;
using System.Text;
using LearningHub.Import.Guarding;
using LearningHub.Tests.Import.Files;

namespace LearningHub.Tests.Import;

/// <summary>Files that are refused, with messages that say what, where and how to correct it.</summary>
public sealed class RefusalTests
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    [Fact]
    public void An_empty_file_is_refused() => Refused("a.txt", [], "empty");

    [Fact]
    public void A_file_without_words_is_refused() => Refused("a.txt", " \n . \n"u8.ToArray(), "no words");

    [Fact]
    public void A_huge_file_is_refused() =>
        Assert.Contains("larger than",
        Importing.Import("a.txt", new byte[2_000_000],
        Importing.Options with { Limits = new ImportLimits { LargestFile = 1_000_000 } }).Refusal!.What, StringComparison.Ordinal);

    [Fact]
    public void A_text_with_too_many_letters_is_refused() =>
        Assert.Contains("letters",
            Importing.Import("a.txt", Encoding.UTF8.GetBytes(new string('a', 2000)),
            Importing.Options with { Limits = new ImportLimits { MostLetters = 1000 } }).Refusal!.What, StringComparison.Ordinal);

    [Fact]
    public void Old_word_files_are_refused() => Refused("a.doc", OldOffice, "old Office format");

    [Fact]
    public void A_word_file_with_a_password_is_refused() =>
        Refused("a.docx", [.. OldOffice, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "password");

    [Fact]
    public void Rich_text_and_pictures_are_refused()
    {
        Refused("a.txt", "{\\rtf1 text}"u8.ToArray(), "rich text");
        Refused("a.pdf", [0x89, 0x50, 0x4E, 0x47, 1, 2, 3, 4], "picture");
        Refused("a.xyz", "text"u8.ToArray(), "does not read");
        Refused("a.txt", [0, 1, 2, 3, 0, 0], "not text");
    }

    [Fact]
    public void Mislabelled_files_are_refused()
    {
        Refused("a.docx", "%PDF-1.4 text"u8.ToArray(), "but it is a PDF");
        Refused("a.txt", Zip(("word/document.xml", "<x/>")), "but it is a packed file");
        Refused("a.pdf", "just text"u8.ToArray(), "damaged or is not");
        Refused("a.docx", "<html><body>text</body></html>"u8.ToArray(), "but it is a web page");
    }

    [Fact]
    public void Files_with_macros_are_refused()
    {
        Refused("a.docm", Zip(("word/document.xml", "<x/>")), "macros");
        Refused("a.docx", Zip(("word/document.xml", "<x/>"), ("word/vbaProject.bin", "x")), "macros");
        Refused("a.docx", Zip(
            ("word/document.xml", "<x/>"),
            ("[Content_Types].xml", "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>")),
            "macros");
    }

    [Fact]
    public void Other_packed_files_are_refused()
    {
        Refused("a.docx", Zip(("xl/workbook.xml", "<x/>")), "spreadsheet");
        Refused("a.docx", Zip(("ppt/presentation.xml", "<x/>")), "slides");
        Refused("a.docx", Zip(("content.xml", "<x/>")), "OpenDocument");
        Refused("a.docx", Zip(("readme.txt", "x")), "without a Word document");
    }

    [Theory]
    [InlineData("a.odt", "OpenDocument", "LibreOffice")]
    [InlineData("a.pptx", "slides", "PDF")]
    [InlineData("a.xlsx", "spreadsheet", "Word document")]
    [InlineData("a.pages", "Pages", "Export To, Word")]
    public void Formats_of_other_programs_are_refused_with_the_way_to_one_that_is_read(string name, string what, string way)
    {
        Refused(name, Zip(("content.xml", "<x/>")), what);
        Assert.Contains(way, Importing.Import(name, Zip(("content.xml", "<x/>"))).Refusal!.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_word_files_are_refused()
    {
        Refused("a.docx", WordFile.Report()[..900], "damaged");
        Refused("a.docx", Zip(("word/document.xml", "<w:document")), "damaged");
    }

    [Fact]
    public void Entities_are_refused()
    {
        Refused("a.docx", Zip(("word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>")), "entities");
        Refused("a.html", "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><html><body>&a; text</body></html>"u8.ToArray(),
            "entities");
    }

    [Theory]
    [InlineData("oleObject", "linked to another file")]
    [InlineData("attachedTemplate", "uses a template")]
    [InlineData("image", "picture or recording")]
    [InlineData("subDocument", "is in another file")]
    [InlineData("somethingNew", "refers to something")]
    [InlineData("hyperlink", null)]
    public void What_lies_elsewhere_is_passed_over_and_said_so(string type, string? said)
    {
        var relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' "
            + $"Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}' Target='file:///\\\\share\\x y[.xlsx' "
            + "TargetMode='External'/></Relationships>";
        var outcome = Importing.Import("a.docx", WordFile.With(WordFile.Report(), "word/charts/_rels/chart1.xml.rels", relations));
        Importing.Sound(outcome);
        Assert.Equal(said is null ? 0 : 1, outcome.Account!.Remarks.Count);
        if (said is not null) Assert.Contains(said, outcome.Account.Remarks[0], StringComparison.Ordinal);
        Importing.Draft(Importing.Import("a.docx", WordFile.With(WordFile.Report(), "word/_rels/settings.xml.rels", relations)));
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked_whole()
    {
        var bomb = Zip(("word/document.xml", new string('a', 40_000_000)));
        Refused("a.docx", bomb, "unpacks to far more");
        Assert.Contains("far more",
            Importing.Import("a.docx", WordFile.Report(),
            Importing.Options with { Limits = new ImportLimits { LargestUnpacked = 1000 } }).Refusal!.What, StringComparison.Ordinal);
        Refused("a.docx", Zip([.. Enumerable.Range(0, 5001).Select(part => ($"word/{part}.bin", "x"))]), "parts; a report");
    }

    [Fact]
    public void A_page_nested_too_deeply_is_refused() =>
        Refused("a.html", Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat("<div>", 5000))}text"),
        "nested elements");

    [Fact]
    public void A_damaged_pdf_is_refused()
    {
        Refused("a.pdf", "%PDF-1.4 but no more"u8.ToArray(), "damaged");
        Refused("a.pdf", PdfFile.Make(locked: false, ["Some words of a report that somebody wrote."])[..300], "damaged");
    }

    [Fact]
    public void A_wrong_id_is_refused() =>
        Assert.Contains("cannot be an id", Importing.Text("Some words", options: Importing.Options with { Id = "Bad Id" }).Refusal!.What,
        StringComparison.Ordinal);

    private static void Refused(string name, byte[] bytes, string what)
    {
        var refusal = Importing.Import(name, bytes).Refusal;
        Assert.NotNull(refusal);
        Assert.Contains(what, refusal.What, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(name, refusal.Where, StringComparison.Ordinal);
        Assert.NotEmpty(refusal.Advice);
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }
        return bytes.ToArray();
    }
}
