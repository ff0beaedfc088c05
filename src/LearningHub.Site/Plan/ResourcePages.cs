using LearningHub.Content.Model.Resources;
using LearningHub.Site.Builders;
using LearningHub.Site.Builders.Courses;
using LearningHub.Site.Builders.ToolForms;
using LearningHub.Site.Papers;

namespace LearningHub.Site.Plan;

/// <summary>Plans the pages that are made for one resource: its own, and those of its slides, forms, cards and former addresses.</summary>
/// <param name="context">The site.</param>
/// <param name="frames">Makes the frame of each page.</param>
/// <param name="papers">What pages offer to take away.</param>
internal sealed class ResourcePages(SiteContext context, FrameBuilder frames, PaperFiles papers)
{
    private readonly PageOutputs outputs = new(context);
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
        foreach (var (address, build) in courses.Pages(resource)) yield return outputs.Traced(address, resource, build);
        foreach (var (address, _, build) in forms.Pages(resource)) yield return outputs.Traced(address, resource, build);
        // Looked up again while the page is made, so that what it rests on is recorded.
        if (cards.Page(resource) is { } card)
            yield return outputs.Traced(card.Address, resource, () => cards.Page(resource)!.Value.Build());
        foreach (var alias in resource.Aliases)
            yield return outputs.Traced(alias.Value, resource, () => statements.Moved(alias.Value, resource));
    }

    /// <summary>The page that shows a resource.</summary>
    public SiteOutput Own(Resource resource) => outputs.Traced(resource.Address, resource, () => resources.Build(resource));
}
