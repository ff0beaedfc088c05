using System.Text;

namespace LearningHub.Tests.Safety.Files;

public sealed class PictureFileTests
{
    private const string Sp = "http://ns.adobe.com/xap/1.0/\0";

    [Fact]
    public void Where_a_photograph_was_taken_is_found_with_its_numbers()
    {
        var exif = PictureMaker.Exif(hasPlace: true, (0x013B, "Jane Example"));
        FileFindings.Hides("place where it was taken", "53.25, -2.5", "a.jpg", PictureMaker.Jpeg(0xE1, [.. "Exif\0\0"u8, .. exif]));
        FileFindings.Hides("place where it was taken", "53.25, -2.5", "a.png", PictureMaker.Png("eXIf", exif));
        FileFindings.Hides("place where it was taken", "53.25, -2.5", "a.webp", PictureMaker.WebP("EXIF", exif));
    }

    [Theory]
    [InlineData(0x013B, "Jane Example", "who made it")]
    [InlineData(0x8298, "Jane Example", "who made it")]
    [InlineData(0x010E, "Leanne's kitchen", "description")]
    [InlineData(0xA431, "SN 0042", "serial number")]
    [InlineData(0xA435, "SN 0042", "serial number")]
    [InlineData(0x9003, "2024:05:12 10:00:00", "day on which it was taken")]
    [InlineData(0x010D, "case-2.jpg", "description")]
    public void What_a_camera_writes_is_found(int tag, string words, string what) =>
        FileFindings.Hides(what, words, "a.jpg", PictureMaker.JpegWithExif(((ushort)tag, words)));

    [Fact]
    public void The_make_of_a_camera_and_the_way_up_may_stand() =>
        FileFindings.Passes("a.jpg",
            PictureMaker.JpegWithExif((0x010F, "Canon"), (0x0110, "Canon EOS 5D"), (0x0131, "Adobe Photoshop 25.1")));

    [Fact]
    public void Comments_are_found()
    {
        FileFindings.Hides("a comment", "Case 2, kitchen", "a.jpg", PictureMaker.Jpeg(0xFE, "Case 2, kitchen"u8));
        FileFindings.Hides("a comment", "Case 2, kitchen", "a.gif", PictureMaker.Gif(0xFE, "Case 2, kitchen"));
        FileFindings.Hides("Comment", "Case 2, kitchen", "a.png", PictureMaker.Png("tEXt", "Comment\0Case 2, kitchen"u8.ToArray()));
        FileFindings.Hides("Comment", "Case 2, kitchen", "a.png",
            PictureMaker.Png("zTXt", [.. "Comment\0\0"u8, .. PdfMaker.Deflated("Case 2, kitchen"u8.ToArray())]));
        FileFindings.Hides("Comment", "Case 2, kitchen", "a.png",
            PictureMaker.Png("iTXt", [.. "Comment\0\0\0\0\0"u8, .. "Case 2, kitchen"u8]));
    }

    [Theory]
    [InlineData("Software\0Adobe ImageReady")]
    [InlineData("Title\0How the year went")]
    [InlineData("Creation Time\02024-05-12")]
    public void What_a_program_writes_of_itself_may_stand(string text) =>
        FileFindings.Passes("a.png", PictureMaker.Png("tEXt", Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData("<dc:creator><rdf:Seq><rdf:li>Jane Example</rdf:li></rdf:Seq></dc:creator>", "who made it", "Jane Example")]
    [InlineData("<photoshop:City>Kelbrook</photoshop:City>", "place where it was made", "Kelbrook")]
    [InlineData("<exif:GPSLatitude>53,15N</exif:GPSLatitude>", "GPS", "53,15N")]
    [InlineData("<ext:PersonInImage><rdf:Bag><rdf:li>Leanne</rdf:li></rdf:Bag></ext:PersonInImage>", "who made it or is in it", "Leanne")]
    [InlineData("<aux:SerialNumber>0042</aux:SerialNumber>", "serial number", "0042")]
    [InlineData("<own:Note>Seen at home</own:Note>", "words called \"Note\"", "Seen at home")]
    public void What_a_packet_says_is_found(string inner, string what, string words)
    {
        var packet = Packet(inner);
        FileFindings.Hides(what, words, "a.jpg", PictureMaker.Jpeg(0xE1, Encoding.UTF8.GetBytes(Sp + packet)));
        FileFindings.Hides(what, words, "a.png",
            PictureMaker.Png("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(packet)]));
        FileFindings.Hides(what, words, "a.webp", PictureMaker.WebP("XMP ", Encoding.UTF8.GetBytes(packet)));
    }

    [Fact]
    public void Marks_of_programs_in_a_packet_may_stand() =>
        FileFindings.Passes("a.jpg", PictureMaker.Jpeg(0xE1, Encoding.UTF8.GetBytes(Sp + Packet(
        "<xmp:CreatorTool>Adobe Photoshop "
            + "25.1</xmp:CreatorTool><xmp:CreateDate>2024-05-12</xmp:CreateDate><dc:format>image/jpeg</dc:format>"
            + "<tiff:Orientation>1</tiff:Orientation>"))));

    [Fact]
    public void Captions_for_newspapers_are_found()
    {
        byte[] iptc = [0x1C, 2, 80, 0, 12, .. "Jane Example"u8, 0x1C, 2, 90, 0, 8, .. "Kelbrook"u8];
        byte[] block = [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)iptc.Length, .. iptc, .. iptc.Length % 2 == 1
            ? new byte[1] : []];
        FileFindings.Hides("who made it", "Jane Example", "a.jpg", PictureMaker.Jpeg(0xED, block));
        FileFindings.Hides("place where it was made", "Kelbrook", "a.jpg", PictureMaker.Jpeg(0xED, block));
    }

    [Fact]
    public void Data_behind_the_end_is_found()
    {
        FileFindings.Hides("behind", string.Empty, "a.png", [.. PictureMaker.Png("tIME", new byte[7]), .. "secret"u8]);
        FileFindings.Hides("zip archive", string.Empty, "a.jpg", [.. PictureMaker.JpegWithExif(), .. "PK\u0003\u0004 and more"u8]);
        FileFindings.Hides("second picture", string.Empty, "a.jpg", [.. PictureMaker.JpegWithExif(), .. PictureMaker.JpegWithExif()]);
        FileFindings.Hides("film", string.Empty, "a.jpg", [.. PictureMaker.JpegWithExif(), 0, 0, 0, 24, .. "ftypmp42"u8]);
        FileFindings.Hides("behind", string.Empty, "a.gif", [.. PictureMaker.Gif(0xFE, "x"), .. "secret"u8]);
        FileFindings.Hides("behind", string.Empty, "a.webp", [.. PictureMaker.WebP("XMP ", []), .. "secret"u8]);
    }

    [Fact]
    public void Notes_of_programs_that_the_reader_of_metadata_passes_over_are_found()
    {
        FileFindings.Hides("notes of a program", "drawn by Jane", "a.png", PictureMaker.Png("prVW", "\0\0drawn by Jane"u8.ToArray()));
        FileFindings.Hides("notes of a program", "drawn by Jane", "a.jpg", PictureMaker.Jpeg(0xEB, "drawn by Jane"u8));
        FileFindings.Hides("notes of a program", "drawn by Jane", "a.webp", PictureMaker.WebP("NOTE", "drawn by Jane"u8.ToArray()));
        FileFindings.Hides("notes of a program", "drawn by Jane", "a.gif", PictureMaker.Gif(0x01, "drawn by Jane"));
    }

    [Fact]
    public void A_text_that_unpacks_to_gigabytes_is_refused() =>
        FileFindings.Hides("very large or strange block", string.Empty, "a.png",
            PictureMaker.Png("zTXt", [.. "Comment\0\0"u8, .. PdfMaker.Deflated(new byte[50_000_000])]));

    [Fact]
    public void A_packet_that_is_nested_too_deeply_ends_nothing()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 150_000)) + string.Concat(Enumerable.Repeat("</a>", 150_000));
        FileFindings.Hides("strange block", string.Empty, "a.png",
            PictureMaker.Png("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(deep)]));
        var rdf = string.Concat(Enumerable.Repeat("<rdf:li>", 50_000)) + string.Concat(Enumerable.Repeat("</rdf:li>", 50_000));
        FileFindings.Hides("strange block", string.Empty, "a.jpg",
            PictureMaker.Jpeg(0xE1, Encoding.UTF8.GetBytes(Sp + Packet($"<own:a>{rdf[..40_000]}"))));
        FileFindings.Hides("strange block", string.Empty, "a.webp",
            PictureMaker.WebP("XMP ", Encoding.UTF8.GetBytes(Packet($"<own:a>{rdf}</own:a>"))));
    }

    private static string Packet(string inner) =>
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description "
            + "rdf:about=\"\" "
        + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\" "
            + "xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" "
        + "xmlns:ext=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\" xmlns:aux=\"http://ns.adobe.com/exif/1.0/aux/\" "
            + "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        + "xmlns:tiff=\"http://ns.adobe.com/tiff/1.0/\" xmlns:own=\"http://example.org/own/\">"
        + $"{inner}</rdf:Description></rdf:RDF></x:xmpmeta>";
}
