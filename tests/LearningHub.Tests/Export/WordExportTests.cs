using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearningHub.Content.Model;
using LearningHub.Content.Model.Bodies;

namespace LearningHub.Tests.Export;

/// <summary>A resource as a Word file.</summary>
public sealed class WordExportTests
{
    [Theory]
    [MemberData(nameof(Exporting.RealIds), MemberType = typeof(Exporting))]
    public void Every_resource_gives_a_sound_file_with_all_its_headings(string id)
    {
        var resource = Exporting.Real.ById[id];
        var bytes = Exporting.Word(Exporting.Real, resource);
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Equal([], Exporting.ValidationErrors(package));
        var text = package.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(resource.Body.Headings, heading => Assert.Contains(heading.Text, text, StringComparison.Ordinal));
        Assert.Equal(bytes, Exporting.Word(Exporting.Real, resource));
    }

    [Fact]
    public void Words_keep_their_meaning_as_styles_lists_and_links()
    {
        var body = """
            Some **strong**, *light* and ~~struck~~ words [@report, 3.1], and [a place](b.md#place).

            ## First {#first}

            1. One
            2. Two
               - Inner

            See [below](#second).

            ::: vignette
            A made-up child.
            :::

            ## Second {#second}

            | Agency | Number |
            |---|---:|
            | School | 12 |
            """;
        var (catalogue, resource) = Exporting.Small(body);
        using var package = WordprocessingDocument.Open(new MemoryStream(Exporting.Word(catalogue, resource)), isEditable: false);
        var document = package.MainDocumentPart!.Document!;

        Assert.Equal([], Exporting.ValidationErrors(package));
        Assert.Contains("[1, 3.1]", document.InnerText, StringComparison.Ordinal);
        Assert.Contains("1. A. Writer (2014) A report.", document.InnerText, StringComparison.Ordinal);
        Assert.Equal(2, Styled(document, "Heading1").Count(text => text is "First" or "Second"));
        Assert.Equal(["One", "Two", "Inner"], document.Descendants<NumberingProperties>()
            .Select(each => each.Ancestors<Paragraph>().First().InnerText));
        Assert.Equal(["Made-up case"], Styled(document, "BoxTitle"));
        Assert.Equal(["A made-up child."], Styled(document, "Box"));
        Assert.Single(document.Descendants<TableHeader>());
        Assert.Contains(
            "https://example.org/briefings/b/#place", package.MainDocumentPart.HyperlinkRelationships.Select(each => each.Uri.AbsoluteUri));
        var anchors = document.Descendants<BookmarkStart>().Select(each => each.Name!.Value!).ToHashSet();
        Assert.All(document.Descendants<Hyperlink>().Where(each => each.Anchor is not null), link =>
            Assert.Contains(link.Anchor!.Value!, anchors));
    }

    [Fact]
    public void Title_language_board_and_page_numbers_are_there()
    {
        var (catalogue, resource) = Exporting.Small("Words.", title: "Sleep & <safety>");
        var bytes = Exporting.Word(catalogue, resource);
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Equal("Sleep & <safety>", package.PackageProperties.Title);
        Assert.Equal("Made-up board", package.PackageProperties.Creator);
        Assert.Equal("en-GB", package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        var foot = package.MainDocumentPart.FooterParts.Single().Footer!;
        Assert.Contains(Exporting.FootLine, foot.InnerText, StringComparison.Ordinal);
        Assert.Equal(["PAGE", "NUMPAGES"], foot.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Equal([new DateTime(1980, 1, 1)], Exporting.Times(bytes));
    }

    [Fact]
    public void No_word_of_a_paragraph_is_lost()
    {
        foreach (var resource in Exporting.Real.Resources)
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(Exporting.Word(Exporting.Real, resource)), isEditable: false);
            var written = Words(string.Join(
                ' ', package.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(each => each.InnerText)));
            var missing = BodyWalk.Lines(resource.Body.Blocks).SelectMany(line => Words(PlainText.FromInlines(line)))
                .Where(word => !written.Contains(word));
            Assert.Equal([], missing);
        }
    }

    private static IEnumerable<string> Styled(Document document, string style) => document.Descendants<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(paragraph => paragraph.InnerText);

    private static HashSet<string> Words(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text, @"\p{L}{4,}").Select(match => match.Value)];
}
