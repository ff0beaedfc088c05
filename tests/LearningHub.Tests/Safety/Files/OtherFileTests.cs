using System.Text;

namespace LearningHub.Tests.Safety.Files;

public sealed class OtherFileTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.zip")]
    [InlineData("a.docm")]
    [InlineData("a")]
    public void Kinds_that_cannot_be_looked_into_are_refused_and_told_what_may_be_offered(string name) =>
        Assert.Contains(".docx", FileFindings.IsRefused("cannot be looked into", name, "some words"u8.ToArray()).Mend,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("a.png", "a JPEG picture")]
    [InlineData("a.svg", "a JPEG picture")]
    [InlineData("a.pdf", "a JPEG picture")]
    [InlineData("a.csv", "a JPEG picture")]
    public void A_file_that_is_not_what_its_name_says_is_refused(string name, string what) =>
        FileFindings.IsRefused(what, name, PictureMaker.JpegWithExif());

    [Fact]
    public void A_photograph_of_a_phone_under_a_wrong_name_is_named() =>
        FileFindings.IsRefused("HEIC", "a.jpg", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[20]]);

    [Fact]
    public void An_office_file_with_a_password_is_named() =>
        FileFindings.IsRefused("locked with a password", "a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a.png")]
    [InlineData("a.docx")]
    public void An_empty_file_is_refused(string name) => FileFindings.IsRefused("empty", name, []);

    [Fact]
    public void A_table_of_words_and_numbers_passes() =>
        FileFindings.Passes("a.csv", Encoding.UTF8.GetBytes("Agency,Change,Share\r\n\"Health, visiting\",-4,50%\r\nPolice,+2.5,-\r\n"));

    [Theory]
    [InlineData("a,=HYPERLINK(\"https://example.org\")")]
    [InlineData("a\n\"=1+1\"")]
    [InlineData("a;@SUM(A1)")]
    [InlineData("-cmd|'/c calc'!A1")]
    public void A_cell_that_runs_is_refused(string table) =>
        FileFindings.IsUnsafe("begins like a formula", "a.csv", Encoding.UTF8.GetBytes(table));

    [Fact]
    public void A_table_in_another_encoding_is_refused() => FileFindings.IsRefused("UTF-8", "a.csv", [.. "caf"u8, 0xE9]);
}
