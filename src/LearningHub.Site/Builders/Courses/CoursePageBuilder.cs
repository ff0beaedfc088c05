using LearningHub.Content.Courses;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Site.Builders.CourseViews;
using LearningHub.Site.Html;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Papers;

namespace LearningHub.Site.Builders.Courses;

/// <summary>Makes the pages of a course or session beside its own: its slides, and its papers to print.</summary>
internal sealed class CoursePageBuilder(SiteContext context, FrameBuilder frames)
{
    private const int MostLettersOfShort = 220;
    private const int MostGrounds = 2;

    private readonly LinkedLibrary library = context.Library;

    /// <summary>The pages with their addresses.</summary>
    public IEnumerable<(string Address, Func<PageModel> Build)> Pages(Resource resource)
    {
        if (CourseProgramme.For(library, resource) is not { Sessions.Count: > 0 }) yield break;
        yield return (resource.Address + CourseAddresses.SlidesFolder, () => Slides(resource));
        // The paper is put together when its page is made, so that the sessions that it is made of are recorded.
        foreach (var kind in CoursePapers.All(library, resource).Select(paper => paper.Kind))
        {
            yield return ($"{resource.Address}{CoursePaper.WordOf(kind)}/",
                () => Print(CoursePapers.All(library, resource).Single(paper => paper.Kind == kind)));
        }
    }

    private SlidesPage Slides(Resource resource)
    {
        var (frame, urls) = FrameFor(
            resource, CourseAddresses.SlidesFolder, $"{resource.Title}: slides", "Slides to read, to show and to print.");
        var writer = new PartsWriter(library, urls);
        var slides = CourseSlides.For(library, resource).Select((slide, i) => new SlideView(
            CourseAddresses.AnchorOf(i + 1), slide.Title, writer.Write(slide.Source, slide.Shown), writer.Write(slide.Source, Notes(slide)))
        {
            IsOpening = slide.IsOpening,
            OpensSession = slide.OpensSession,
            IsShort = IsShort(slide),
            Grounds = [.. slide.Grounds.Take(MostGrounds).Select(ground => (
                ground.Finding.Title == slide.Title ? string.Empty : ground.Finding.Title, ground.Resource.Title))],
        }).ToArray();
        return new SlidesPage(frame)
        {
            QuickExit = resource.QuickExit,
            Slides = slides,
            Course = new LinkItem(resource.Title, urls.To(resource)),
            FootLine = Paper.ForResource(resource, context.Settings).Line,
            Works = writer.Works,
        };
    }

    private static bool IsShort(CourseSlide slide) => slide.Shown.All(block => block is ListBlock or ParagraphBlock)
        && BodyWalk.Lines(slide.Shown).Sum(line => PlainText.FromInlines(line).Length) <= MostLettersOfShort;

    private static IReadOnlyList<Block> Notes(CourseSlide slide) => slide.Grounds.Count == 0 ? slide.Notes :
    [
        .. slide.Notes, CourseBlocks.Paragraph("Rests on:"),
        CourseBlocks.List([.. slide.Grounds.Select(ground => CourseBlocks.Ground(ground, slide.Source))]),
    ];

    private PrintPaperPage Print(CoursePaper paper)
    {
        var (frame, urls) = FrameFor(
            paper.Owner, $"{CoursePaper.WordOf(paper.Kind)}/", paper.Title, $"{CoursePaper.NameOf(paper.Kind)}, as a page to print.");
        var writer = new PartsWriter(library, urls);
        return new PrintPaperPage(frame)
        {
            QuickExit = paper.Owner.QuickExit,
            IsCards = paper.Kind is CoursePaperKind.Cards,
            Parts =
            [
                .. paper.Parts.Select(part =>
                    new PrintPart(part.Source.Title, writer.Write(part.Source, part.Blocks), part.StartsPage)),
            ],
            Course = new LinkItem(paper.Owner.Title, urls.To(paper.Owner)),
            FootLine = Paper.ForResource(paper.Owner, context.Settings).Line,
            Works = writer.Works,
        };
    }

    private (PageFrame Frame, PageUrls Urls) FrameFor(Resource resource, string folder, string title, string description)
    {
        var (frame, urls) = frames.For(resource.Address + folder, title, description,
            [(ResourceType.Training.PluralLabel, $"/{ResourceType.Training.Section}/"), (resource.Title, resource.Address)]);
        return (frame with { Metadata = [.. frame.Metadata, new MetaItem("robots", "noindex", false)] }, urls);
    }
}
