using System.Text;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Site.Builders;
using LearningHub.Site.Builders.Courses;
using LearningHub.Site.Builders.ToolForms;
using LearningHub.Site.Pages;
using LearningHub.Site.Papers;

namespace LearningHub.Site.Plan;

/// <summary>Plans the pages that are made for one resource: its own, and those of its slides, forms, cards and former addresses.</summary>
/// <param name="context">The site.</param>
/// <param name="frames">Makes the frame of each page.</param>
/// <param name="papers">What pages offer to take away.</param>
internal sealed class ResourcePages(SiteContext context, FrameBuilder frames, PaperFiles papers)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StatementBuilder statements = new(context, frames);
    private readonly ResourcePageBuilder resources = new(context, frames, papers);
    private readonly CoursePageBuilder courses = new(context, frames);
    private readonly ToolFormPageBuilder forms = new(context, frames);
    private readonly ToolCardPageBuilder cards = new(context, frames);

    /// <summary>The pages of a resource, its own first. Only that one is listed for search engines: slides and papers repeat its
    /// text.</summary>
    public IEnumerable<SiteOutput> Of(Resource resource)
    {
        yield return Own(resource);
        foreach (var (address, build) in courses.Pages(resource)) yield return Traced(address, resource, build);
        foreach (var (address, _, build) in forms.Pages(resource)) yield return Traced(address, resource, build);
        // Looked up again while the page is made, so that what it rests on is recorded.
        if (cards.Page(resource) is { } card) yield return Traced(card.Address, resource, () => cards.Page(resource)!.Value.Build());
        foreach (var alias in resource.Aliases)
            yield return Traced(alias.Value, resource, () => statements.Moved(alias.Value, resource));
    }

    /// <summary>The page that shows a resource.</summary>
    public SiteOutput Own(Resource resource) => Traced(resource.Address, resource, () => resources.Build(resource));

    /// <summary>A page that is made for one resource: that resource is read, and what else is looked up is recorded.</summary>
    public SiteOutput Traced(string address, Resource resource, Func<PageModel> build) =>
        Rendered(PathOf(address), () =>
        {
            ReadTrace.Note(ReadKind.Resource, resource.Id);
            return build();
        }) with
        { IsTraced = true };

    /// <summary>A page at a path of the site.</summary>
    public SiteOutput Rendered(string path, Func<PageModel> build) => new(path, async output =>
    {
        await using var writer = new StreamWriter(output, Utf8, 16 * 1024, leaveOpen: true);
        await context.Theme.WriteAsync(build(), writer).ConfigureAwait(false);
    });

    /// <summary>Where the page at an address is in the site.</summary>
    /// <param name="address">From the root of the hub, with a stroke at both ends.</param>
    public static string PathOf(string address) => $"{address.TrimStart('/')}index.html";
}
