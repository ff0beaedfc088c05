using System.IO.Compression;
using System.Text;

namespace LearningHub.Tests.Safety.Files;

public sealed class DrawingFileTests
{
    [Fact]
    public void A_drawing_with_a_script_an_outside_image_and_a_name_is_refused_for_each()
    {
        var file = Svg("<metadata>Drawn by Jane Example</metadata><script>alert(2)</script><image "
            + "xlink:href=\"https://evil.example/x.png\"/>", "onload=\"alert(1)\"");
        FileFindings.IsUnsafe("(onload)", "a.svg", file);
        FileFindings.IsUnsafe("<script>", "a.svg", file);
        FileFindings.IsUnsafe("loads something from elsewhere", "a.svg", file);
        FileFindings.Hides("words about itself", "Drawn by Jane Example", "a.svg", file);
    }

    [Theory]
    [InlineData("<g onclick='a()'/>")]
    [InlineData("<g ONCLICK='a()'/>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<x:iframe xmlns:x='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("<a href='java&#10;script:alert(1)'/>")]
    [InlineData("<a xlink:href=' javascript:alert(1)'/>")]
    [InlineData("<a><set attributeName='href' to='javascript:alert(1)'/></a>")]
    [InlineData("<animate attributeName='href' values='#a;javascript:alert(1)'/>")]
    [InlineData("<use href='other.svg#a'/>")]
    [InlineData("<use href='//example.org/a.svg#a'/>")]
    [InlineData("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>")]
    [InlineData("<image href='data:text/html,x'/>")]
    [InlineData("<rect fill='url(https://example.org/a)'/>")]
    [InlineData("<rect style='fill:url(//example.org/a)'/>")]
    [InlineData("<rect style='fill:\\75 rl(//example.org/a)'/>")]
    [InlineData("<style>@import 'https://example.org/a.css';</style>")]
    [InlineData("<style><![CDATA[a{background:url(\"https://example.org/a\")}]]></style>")]
    [InlineData("<style>a{background:image-set('https://example.org/a' 1x)}</style>")]
    [InlineData("<g xml:base='https://example.org/'/>")]
    [InlineData("<a href='https://example.org/'/>")]
    public void What_runs_or_loads_is_refused(string inner) => FileFindings.IsUnsafe(string.Empty, "a.svg", Svg(inner));

    [Theory]
    [InlineData("<metadata><dc:rights xmlns:dc='d'>Jane Example</dc:rights></metadata>", "who made it", "Jane Example")]
    [InlineData("<metadata><dc:description xmlns:dc='d'>Leanne's house</dc:description></metadata>", "words about itself", "Leanne")]
    [InlineData("<!-- Leanne's house -->", "a comment", "Leanne")]
    [InlineData("<desc>Drawn by Jane Example</desc>", "who made it, in its desc", "Jane Example")]
    [InlineData("<g xmlns:i='i' i:export-filename='/home/officer/case-2.png'/>", "path under which it was saved", "case-2")]
    [InlineData("<s:namedview xmlns:s='s' s:docname='Leanne.svg'/>", "name under which it was saved", "Leanne.svg")]
    [InlineData("<text display='none'>Leanne</text>", "hidden words", "Leanne")]
    [InlineData("<g style='display: none'><text>Leanne</text></g>", "hidden words", "Leanne")]
    [InlineData("<g opacity='0'><text>Leanne</text></g>", "hidden words", "Leanne")]
    [InlineData("<metadata><dc:creator xmlns:dc='d'><dc:Agent><dc:title>Jane Example</dc:title></dc:Agent></dc:creator></metadata>",
        "who made it", "Jane Example")]
    public void What_a_drawing_gives_away_is_found(string inner, string what, string words) =>
        FileFindings.Hides(what, words, "a.svg", Svg(inner));

    [Theory]
    [InlineData("<title>What families told us</title><desc>A bar chart of 24 returns by agency</desc>")]
    [InlineData("<defs><linearGradient id='a'/></defs><rect fill='url(#a)'/><use href='#a'/>")]
    [InlineData("<style>@namespace svg url(http://www.w3.org/2000/svg); a{fill:url(#a)}</style>")]
    [InlineData("<!-- Generator: Adobe Illustrator 27.0, SVG Export Plug-In -->")]
    [InlineData("<metadata><r:RDF xmlns:r='r' xmlns:dc='d'><dc:format>image/svg+xml</dc:format></r:RDF></metadata>")]
    [InlineData("<animate attributeName='x' from='0' to='10'/>")]
    [InlineData("<text x='1' y='1'>24 returns</text>")]
    public void What_is_part_of_the_picture_may_stand(string inner) => FileFindings.Passes("a.svg", Svg(inner));

    [Fact]
    public void Pictures_within_a_drawing_are_looked_into()
    {
        FileFindings.Passes("a.svg", Svg($"<image href='data:image/png;base64,{Convert.ToBase64String(PictureMaker.PngOfSize(1, 1))}'/>"));
        FileFindings.Hides("who made it", "Jane Example", "a.svg",
            Svg($"<image href='data:image/jpeg;base64,{Convert.ToBase64String(PictureMaker.JpegWithExif((0x013B, "Jane Example")))}'/>"));
    }

    [Fact]
    public void Document_types_and_entities_are_refused() =>
        FileFindings.IsRefused(
            "document type", "a.svg",
            Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"));

    [Fact]
    public void A_compressed_drawing_is_refused_and_looked_into()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true)) zip.Write(Svg("<script/>"));
        FileFindings.IsRefused("compressed", "a.svg", packed.ToArray());
        FileFindings.IsUnsafe("<script>", "a.svg", packed.ToArray());
    }

    [Theory]
    [InlineData("<html><body/></html>")]
    [InlineData("not XML")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>")]
    public void What_is_no_drawing_is_refused(string text) => FileFindings.IsRefused(string.Empty, "a.svg", Encoding.UTF8.GetBytes(text));

    private static byte[] Svg(string inner, string attributes = "") =>
        Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" {attributes}>{inner}</svg>");
}
