using static LearningHub.Tests.Safety.Files.ArchiveMaker;

namespace LearningHub.Tests.Safety.Files;

public sealed class OpenDocumentFileTests
{
    [Theory]
    [InlineData("<meta:initial-creator>Jane Example</meta:initial-creator>", "author's name")]
    [InlineData("<dc:creator>Jane Example</dc:creator>", "saved it last")]
    [InlineData("<meta:printed-by>Jane Example</meta:printed-by>", "printed it")]
    [InlineData("<meta:user-defined meta:name=\"Owner\">Jane Example</meta:user-defined>", "called \"Owner\"")]
    [InlineData("<meta:template xlink:href=\"../../jane/Jane Example.ott\"/>", "path of its template")]
    public void Properties_are_found(string meta, string what) =>
        FileFindings.Hides(what, "Jane Example", "a.odt", OpenDocument(string.Empty, meta));

    [Theory]
    [InlineData("<office:annotation><dc:creator>Jane Example</dc:creator><text:p>Is this Leanne?</text:p></office:annotation>", "a comment",
        "Is this Leanne?")]
    [InlineData("<office:annotation><dc:creator>Jane Example</dc:creator><text:p>x</text:p></office:annotation>", "wrote a comment",
        "Jane Example")]
    [InlineData("<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Jane "
        + "Example</dc:creator></office:change-info><text:p>Leanne</text:p></text:deletion></text:changed-region></text:tracked-changes>",
        "tracked changes", "Leanne")]
    [InlineData("<style:style style:name=\"T1\"><style:text-properties text:display=\"none\"/></style:style><text:p><text:span "
        + "text:style-name=\"T1\">Leanne</text:span></text:p>", "hidden words", "Leanne")]
    [InlineData("<style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style><table:table "
        + "table:name=\"Names\" table:style-name=\"ta1\"/>", "hidden sheet", "Names")]
    [InlineData("<style:style style:name=\"dp1\"><style:drawing-page-properties "
        + "presentation:visibility=\"hidden\"/></style:style><draw:page draw:name=\"Case\" draw:style-name=\"dp1\"/>", "hidden slide",
        "Case")]
    [InlineData("<table:table><table:table-row "
        + "table:visibility=\"collapse\"><table:table-cell><text:p>Leanne</text:p></table:table-cell></table:table-row></table:table>",
        "hidden words", "Leanne")]
    [InlineData("<draw:page><presentation:notes><text:p>This is Leanne</text:p></presentation:notes></draw:page>", "speaker's notes",
        "This is Leanne")]
    [InlineData("<text:p><text:hidden-text>Leanne</text:hidden-text></text:p>", "hidden words", "Leanne")]
    [InlineData("<draw:image xlink:href=\"file:///home/jane.example/leanne.png\"/>", "address of a file outside it", "leanne.png")]
    public void What_the_content_hides_is_found(string content, string what, string words) =>
        FileFindings.Hides(what, words, "a.odt", OpenDocument(content));

    [Fact]
    public void What_runs_or_loads_is_refused()
    {
        FileFindings.IsUnsafe("loads something", "a.odt", OpenDocument("<draw:image xlink:href=\"https://example.org/pixel.png\"/>"));
        FileFindings.IsUnsafe("macros", "a.odt", OpenDocument("<script:event-listener script:event-name=\"dom:load\"/>"));
        FileFindings.IsUnsafe("macros", "a.odt", OpenDocument(string.Empty, string.Empty, ("Basic/Standard/Module1.xml", "<m/>")));
    }

    [Fact]
    public void A_locked_file_and_an_archive_of_another_kind_are_refused()
    {
        var manifest = "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
        FileFindings.IsRefused("locked", "a.odt", OpenDocument(string.Empty, string.Empty, ("META-INF/manifest.xml", manifest)));
        FileFindings.IsRefused("no OpenDocument", "a.odt", Make(("readme.txt", "x")));
    }

    [Fact]
    public void A_document_without_names_passes() =>
        FileFindings.Passes("a.odt",
        OpenDocument("<text:p>What families told us</text:p>", "<dc:title>What families told us</dc:title><dc:date>2025-05-12</dc:date>"));
}
