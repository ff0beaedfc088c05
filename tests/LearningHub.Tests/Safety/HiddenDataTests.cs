using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LearningHub.Content.Checking.Safety.Files;

namespace LearningHub.Tests.Safety;

public sealed class HiddenDataTests
{
    [Fact]
    public void A_photograph_that_says_where_and_by_whom_it_was_taken_is_told()
    {
        var found = HiddenData.Read("a.jpg", Jpeg(0xE1, [.. "Exif\0\0"u8, .. ExifBlock(withPlace: true)]));
        Assert.Equal(["the name of who made it", "the place where it was taken (GPS)"], found.Select(each => each.What));
        Assert.Equal("An Officer", found[0].Text);
    }

    [Fact]
    public void A_photograph_whose_place_was_turned_off_passes() =>
        Assert.DoesNotContain(HiddenData.Read("a.jpg", Jpeg(0xE1, [.. "Exif\0\0"u8, .. ExifBlock(withPlace: false)])), each => each.What.Contains("place", StringComparison.Ordinal));

    [Fact]
    public void A_comment_in_a_photograph_is_told() => Assert.Equal("Case 2, kitchen", Assert.Single(HiddenData.Read("a.jpg", Jpeg(0xFE, "Case 2, kitchen"u8))).Text);

    [Theory]
    [InlineData("Author", true)]
    [InlineData("Comment", true)]
    [InlineData("Software", false)]
    public void Texts_in_a_drawing_are_told_but_not_the_program(string keyword, bool isTold) =>
        Assert.Equal(isTold, HiddenData.Read("a.png", Png("tEXt", Encoding.Latin1.GetBytes($"{keyword}\0Something"))).Count == 1);

    [Fact]
    public void The_author_of_a_word_file_is_told()
    {
        var file = Archive(("docProps/core.xml", "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>An Officer</dc:creator></p>"));
        Assert.Equal("An Officer", Assert.Single(HiddenData.Read("a.docx", file)).Text);
    }

    [Theory]
    [InlineData("/Author (An Officer)", "An Officer")]
    [InlineData("/Author <FEFF0041006E>", "An")]
    [InlineData("/Author (A \\(real\\) \\117fficer)", "A (real) Officer")]
    [InlineData("/Title (Microsoft Word - Case 2 notes.doc)", "Microsoft Word - Case 2 notes.doc")]
    public void What_a_pdf_says_of_its_maker_is_told(string field, string text) =>
        Assert.Equal(text, Assert.Single(HiddenData.Read("a.pdf", Encoding.Latin1.GetBytes($"%PDF-1.4\n1 0 obj << {field} >> endobj"))).Text);

    [Fact]
    public void The_title_of_a_pdf_may_stand() => Assert.Empty(HiddenData.Read("a.pdf", "%PDF-1.4\n1 0 obj << /Title (What families told us) >> endobj"u8.ToArray()));

    [Fact]
    public void What_stands_compressed_in_a_pdf_is_told()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZLibStream(stream, CompressionMode.Compress, leaveOpen: true)) zip.Write("7 0 << /Author (An Officer) >>"u8);
        byte[] file = [.. "%PDF-1.5\n2 0 obj << /Type /ObjStm >>\nstream\n"u8, .. stream.ToArray(), .. "\nendstream"u8];
        Assert.Equal("An Officer", Assert.Single(HiddenData.Read("a.pdf", file)).Text);
    }

    [Fact]
    public void A_locked_pdf_is_told_since_nobody_can_look_into_it() =>
        Assert.Contains("lock", Assert.Single(HiddenData.Read("a.pdf", "%PDF-1.4 /Encrypt 3 0 R"u8.ToArray())).What, StringComparison.Ordinal);

    [Theory]
    [InlineData("<rdf:Description><dc:creator><rdf:Seq><rdf:li>An Officer</rdf:li></rdf:Seq></dc:creator></rdf:Description>", "the name of who made it")]
    [InlineData("<rdf:Description exif:GPSLatitude=\"53,5N\"/>", "the place where it was made")]
    public void What_a_packet_of_a_photograph_says_is_told(string inner, string what)
    {
        var packet = $"http://ns.adobe.com/xap/1.0/\0<rdf:RDF xmlns:rdf=\"r\" xmlns:dc=\"d\" xmlns:exif=\"e\">{inner}</rdf:RDF>";
        Assert.Equal(what, Assert.Single(HiddenData.Read("a.jpg", Jpeg(0xE1, Encoding.UTF8.GetBytes(packet)))).What);
    }

    [Fact]
    public void The_author_of_an_open_document_and_its_tracked_changes_are_told()
    {
        var file = Archive(
            ("meta.xml", "<m xmlns:dc=\"d\" xmlns:meta=\"m\"><meta:initial-creator>An Officer</meta:initial-creator></m>"),
            ("content.xml", "<c><text:tracked-changes xmlns:text=\"t\"/></c>"));
        Assert.Equal(["the name of who wrote it", "tracked changes: words taken out, and who took them out"], HiddenData.Read("a.odt", file).Select(each => each.What));
    }

    [Fact]
    public void Comments_in_the_margin_of_a_word_file_are_told() =>
        Assert.Equal("comments in the margin", Assert.Single(HiddenData.Read("a.docx", Archive(("word/comments.xml", "<w:comments><w:comment w:author=\"An Officer\"/></w:comments>")))).What);

    [Fact]
    public void The_path_under_which_a_drawing_was_saved_is_told() =>
        Assert.Contains("officer", Assert.Single(HiddenData.Read("a.svg", "<svg xmlns:i=\"i\" i:export-filename=\"/home/officer/case-2.png\"/>"u8.ToArray())).Text, StringComparison.Ordinal);

    [Fact]
    public void A_comment_in_a_gif_is_told() =>
        Assert.Equal("Case 2, kitchen", Assert.Single(HiddenData.Read("a.gif", [.. "GIF89a"u8, 0x21, 0xFE, 15, .. "Case 2, kitchen"u8, 0, 0x3B])).Text);

    [Fact]
    public void Damaged_files_are_read_without_a_crash()
    {
        byte[][] whole = [Jpeg(0xE1, [.. "Exif\0\0"u8, .. ExifBlock(withPlace: true)]), Png("eXIf", ExifBlock(withPlace: true)), [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBPEXIF"u8, 255, 255, 255, 127], "%PDF-1.5 /Author (A\\1) /ObjStm stream\nx endstream <rdf:RDF></rdf:RDF>"u8.ToArray(), [.. "GIF89a"u8, 0x21, 0xFE, 3, 65, 66, 67, 0]];
        var random = new Random(7);
        foreach (var bytes in whole)
        {
            for (var length = 0; length <= bytes.Length; length++) _ = HiddenData.Read("a.jpg", bytes[..length]);
            for (var round = 0; round < 2000; round++)
            {
                var broken = bytes.ToArray();
                for (var i = 0; i < 3; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
                _ = HiddenData.Read("a.jpg", broken);
            }
        }
    }

    private static byte[] Jpeg(byte marker, ReadOnlySpan<byte> data) =>
        [0xFF, 0xD8, 0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9];

    private static byte[] Archive(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }
        return stream.ToArray();
    }

    private static byte[] Png(string kind, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. length, .. Encoding.ASCII.GetBytes(kind), .. data, 0, 0, 0, 0];
    }

    // Little-endian TIFF: an artist at offset 38, a GPS directory behind it.
    private static byte[] ExifBlock(bool withPlace)
    {
        var bytes = new byte[80];
        "II*\0"u8.CopyTo(bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(8), 2);
        Entry(10, 0x013B, 10, 38);
        Entry(22, 0x8825, 1, 50);
        "An Officer"u8.CopyTo(bytes.AsSpan(38));
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(50), 1);
        Entry(52, (ushort)(withPlace ? 2 : 0), 3, 0);
        return bytes;

        void Entry(int at, ushort tag, uint count, uint value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), tag);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 4), count);
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at + 8), value);
        }
    }
}
