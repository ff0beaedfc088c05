using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Files;
using LearningHub.Site.Builders;
using LearningHub.Site.Increments;
using LearningHub.Site.Papers;

namespace LearningHub.Site.Plan;

/// <summary>
/// The site of a library in three parts, each planned when it is asked for: the pages that show resources, which authors look at most;
/// all other files but papers; and the papers that pages offer. A preview that follows a save then plans what somebody opens.
/// </summary>
internal sealed class SiteParts
{
    private const string PageName = "/index.html";

    private readonly LinkResolver links;
    private readonly Lazy<ResourcePages> pages;
    private readonly Lazy<Dictionary<string, SiteOutput>> others;
    private readonly Lazy<Dictionary<string, SiteOutput>> papers;

    /// <param name="context">The library and its looks.</param>
    /// <param name="files">The content folder, for pictures and documents.</param>
    public SiteParts(SiteContext context, IContentFiles files)
    {
        var takeAways = new Lazy<PaperFiles>(() => new PaperFiles(context, files, new OutputCache(context, BuildCache.Empty)));
        links = context.Library.Links;
        pages = new(() => new ResourcePages(context, new FrameBuilder(context), takeAways.Value));
        others = new(() => ByPath(SitePlan.WithoutPapers(context, files, takeAways.Value)));
        papers = new(() => ByPath(takeAways.Value.Outputs()));
    }

    /// <summary>The file at a path of the site; null if there is none.</summary>
    public SiteOutput? Find(string path) =>
        ShownAt(path) is { } resource ? pages.Value.Own(resource)
            : others.Value.GetValueOrDefault(path) ?? papers.Value.GetValueOrDefault(path);

    // Looked up by the name of its file. A page of another name is found among all others.
    private Resource? ShownAt(string path) =>
        path.EndsWith(PageName, StringComparison.Ordinal) && links.AtPath($"{path[..^PageName.Length]}.md") is { } resource
            && PageOutputs.PathOf(resource.Address) == path ? resource : null;

    private static Dictionary<string, SiteOutput> ByPath(IEnumerable<SiteOutput> outputs)
    {
        var byPath = new Dictionary<string, SiteOutput>(StringComparer.Ordinal);
        foreach (var output in outputs) byPath[output.Path] = output;
        return byPath;
    }
}
