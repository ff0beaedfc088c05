using System.Diagnostics;
using LearningHub.Safety.Files;

namespace LearningHub.Tests.Safety.Files;

/// <summary>Whatever the bytes are, the inspection answers: it does not throw, does not end the program, and does not take long.</summary>
public sealed class DamagedFileTests
{
    private const int Rounds = 150;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Kinds => [.. Whole.Keys];

    private static Dictionary<string, byte[]> Whole { get; } = new()
    {
        ["a.jpg"] = PictureMaker.JpegWithExif((0x013B, "Jane Example"), (0x9003, "2024:05:12")),
        ["a.png"] = PictureMaker.Png("eXIf", PictureMaker.Exif(hasPlace: true, (0x013B, "Jane Example"))),
        ["b.png"] = PictureMaker.Png("zTXt", [.. "Comment\0\0"u8, .. PdfMaker.Deflated("Case 2, kitchen"u8.ToArray())]),
        ["a.gif"] = PictureMaker.Gif(0xFE, "Case 2"),
        ["a.webp"] = PictureMaker.WebP("EXIF", PictureMaker.Exif(hasPlace: true)),
        ["a.pdf"] = PdfMaker.Update(
        PdfMaker.Make("/Info 4 0 R", "<< /Author (Jane Example) >>", "<< /S /JavaScript /JS 4 0 R >>"), 4, "<< /Title (x) >>",
            "/Info 4 0 R"),
        ["a.docx"] = OfficeMaker.Word("<w:p><w:r><w:t>x</w:t></w:r></w:p>"),
        ["a.xlsx"] = OfficeMaker.Workbook(
        "<sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"p1\"/></sheets>",
            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"),
        ["a.pptx"] = OfficeMaker.Slides("<p:sp/>"),
        ["a.odt"] = ArchiveMaker.OpenDocument("<text:p>x</text:p>", "<dc:creator>Jane Example</dc:creator>"),
        ["a.svg"] = """
            <svg xmlns='http://www.w3.org/2000/svg'><style>a{fill:url(#a)}</style><image href='data:image/png;base64,AAAA'/></svg>
            """u8.ToArray(),
        ["a.csv"] = "a,b\n1,\"2\"\n"u8.ToArray(),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Truncated_files_are_answered(string name)
    {
        var whole = Whole[name];
        for (var length = 0; length < whole.Length; length += Math.Max(1, whole.Length / Rounds)) Inspect(name, whole[..length]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Files_with_changed_bytes_are_answered(string name)
    {
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            var broken = Whole[name].ToArray();
            for (var i = 0; i < 1 + round % 12; i++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            Inspect(name, broken);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Random_bytes_behind_a_true_beginning_are_answered_and_never_pass(string name)
    {
        var random = new Random(11);
        for (var round = 0; round < Rounds / 5; round++)
        {
            var noise = new byte[random.Next(1, 5_000)];
            random.NextBytes(noise);
            byte[] bytes = [.. Whole[name].Take(12), .. noise];
            Assert.NotEmpty(Inspect(name, bytes));
        }
    }

    private static IReadOnlyList<LearningHub.Safety.Files.Findings.FileFinding> Inspect(string name, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        var findings = FileInspector.Inspect(name, bytes);
        Assert.True(clock.Elapsed < Longest, $"{name} took {clock.Elapsed}: {Convert.ToBase64String(bytes)}");
        return findings;
    }
}
