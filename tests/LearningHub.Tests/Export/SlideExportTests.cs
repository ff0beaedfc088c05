using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using LearningHub.Export.Slides;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace LearningHub.Tests.Export;

/// <summary>A resource as slides.</summary>
public sealed class SlideExportTests
{
    [Theory]
    [MemberData(nameof(Exporting.RealIds), MemberType = typeof(Exporting))]
    public void Every_resource_gives_sound_slides(string id)
    {
        var resource = Exporting.Real.ById[id];
        var bytes = Exporting.Slides(Exporting.Real, resource);
        using var package = PresentationDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Equal([], Exporting.ValidationErrors(package));
        Assert.Equal(bytes, Exporting.Slides(Exporting.Real, resource));
        Assert.All(package.PresentationPart!.SlideParts, slide =>
            Assert.Single(Placeholders(slide), each => each is "title" or "ctrTitle"));
    }

    [Fact]
    public void Lists_stand_on_slides_and_paragraphs_in_notes_with_links_and_citations()
    {
        var body = """
            ## Ask about bouts

            Aim: ask kindly.

            Say: in one audit nobody asked [what set it off](b.md#place) [@report, 3.1].

            - When was the last time?
            - Who was sober?
              - Did they know?

            ## Who was there

            | Agency | Number |
            |---|---:|
            | School | 12 |
            """;
        var (catalogue, resource) = Exporting.Small(body);
        using var package = PresentationDocument.Open(new MemoryStream(Exporting.Slides(catalogue, resource)), isEditable: false);
        var slides = package.PresentationPart!.Presentation!.SlideIdList!.Elements<SlideId>()
            .Select(each => (SlidePart)package.PresentationPart.GetPartById(each.RelationshipId!.Value!)).ToList();

        Assert.Equal(["A resource", "Ask about bouts", "Who was there"], slides.Select(slide => Texts(slide.Slide!).First()));
        Assert.Equal(
            ["Aim: ask kindly.", "When was the last time?", "Who was sober?", "Did they know?"],
            Texts(slides[1].Slide!).Skip(1).SkipLast(2));
        var notes = slides[1].NotesSlidePart!;
        Assert.Equal(
            ["Aim: ask kindly.", "Say: in one audit nobody asked what set it off (A report (2014), 3.1)."], Texts(notes.NotesSlide!));
        Assert.Equal("https://example.org/briefings/b/#place", notes.HyperlinkRelationships.Single().Uri.AbsoluteUri);
        Assert.Equal(["Agency", "Number", "School", "12"], slides[2].Slide!.Descendants<Drawing.TableCell>()
            .Select(cell => cell.InnerText));
    }

    [Fact]
    public void A_numbered_list_is_a_real_one_that_goes_on_with_its_number()
    {
        var body = "## Steps\n\n" + string.Join('\n', Enumerable.Range(1, 9).Select(number => $"{number}. Step {number}"));
        var (catalogue, resource) = Exporting.Small(body);
        using var package = PresentationDocument.Open(new MemoryStream(Exporting.Slides(catalogue, resource)), isEditable: false);
        var numbers = package.PresentationPart!.Presentation!.SlideIdList!.Elements<SlideId>().Skip(1)
            .Select(each => (SlidePart)package.PresentationPart.GetPartById(each.RelationshipId!.Value!))
            .Select(slide => slide.Slide!.Descendants<Drawing.AutoNumberedBullet>().Select(mark => mark.StartAt?.Value ?? 1).ToArray());
        Assert.Equal([Enumerable.Repeat(1, 7), [8, 8]], numbers);
        Assert.Equal([], Exporting.ValidationErrors(package));
    }

    [Fact]
    public void What_is_too_much_for_a_slide_goes_on_the_next_one()
    {
        var body = "## Many\n\n" + string.Join('\n', Enumerable.Range(1, 17).Select(number => $"- Point {number} of the list"));
        var (catalogue, resource) = Exporting.Small(body);
        var slides = new SlidePlanner(catalogue, resource).Plan();

        Assert.Equal(["A resource", "Many", "Many (2 of 3)", "Many (3 of 3)"], slides.Select(slide => slide.Title));
        Assert.Equal(17, slides.Skip(1).Sum(slide => slide.Points.Count));
        Assert.All(slides, slide => Assert.True(slide.Points.Count <= SlidePlanner.MostPoints));
    }

    [Fact]
    public void Little_text_is_large_and_much_text_is_small_and_both_fit()
    {
        const long Width = 10972800;
        const long Height = 4600000;
        static SlidePoint[] Points(int count, int letters) => [.. Enumerable.Repeat(new SlidePoint(new string('n', letters)), count)];
        var (few, many) = (SlideFit.Measure(Points(2, 40), Width, Height), SlideFit.Measure(Points(7, 74), Width, Height));
        Assert.Equal(SlideFit.Largest, few.Size);
        Assert.True(many.Size < few.Size && many.Gap < few.Gap && many is { Filled: > 0.6 and < 0.9 }, $"{few}; {many}");
        Assert.True(SlideFit.Measure(Points(2, 40), Width / 2, Height).Filled > few.Filled);
    }

    [Fact]
    public void Short_rows_stay_on_one_slide_and_long_ones_do_not()
    {
        static IEnumerable<string> TitlesWith(string cell)
        {
            var rows = Enumerable.Range(1, 10).Select(row => $"| {row} | {cell} |");
            var (library, resource) = Exporting.Small($"## Times\n\n| When | What |\n|---|---|\n{string.Join('\n', rows)}");
            return new SlidePlanner(library, resource).Plan().Select(slide => slide.Title);
        }

        Assert.Equal(["A resource", "Times"], TitlesWith("Coffee"));
        Assert.Equal(["A resource", "Times", "Times (2 of 2)"], TitlesWith(string.Join(' ', Enumerable.Repeat("coffee", 30))));
    }

    private static IEnumerable<string?> Placeholders(SlidePart slide) =>
        slide.Slide!.Descendants<PlaceholderShape>().Select(shape => shape.Type?.InnerText);

    private static IEnumerable<string> Texts(DocumentFormat.OpenXml.OpenXmlElement part) =>
        part.Descendants<Drawing.Paragraph>().Select(paragraph => paragraph.InnerText).Where(text => text.Length > 0);
}
