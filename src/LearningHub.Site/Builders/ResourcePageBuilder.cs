using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Questions;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Builders.Facts;
using LearningHub.Site.Builders.CourseViews;
using LearningHub.Site.Builders.Tools;
using LearningHub.Site.Files;
using LearningHub.Site.Html;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Courses;
using LearningHub.Site.Papers;

namespace LearningHub.Site.Builders;

/// <summary>Makes the page of a resource.</summary>
internal sealed class ResourcePageBuilder(SiteContext context, FrameBuilder frames, PaperFiles papers)
{
    private readonly LinkedLibrary library = context.Library;

    /// <summary>The page of a resource.</summary>
    public ResourcePage Build(Resource resource)
    {
        var (frame, urls) = frames.For(resource);
        var (body, works) = BodyWriter.Write(resource, library, urls);
        return new ResourcePage(frame)
        {
            JsonLd = JsonLd.ForResource(resource, context),
            QuickExit = resource.QuickExit,
            TypeLabel = resource.Type.Label,
            Summary = resource.Summary,
            IsPlain = resource.Type.IsPublic,
            WorkYear = WorkYears.ForResource(resource),
            Marks = resource.Details is ProgrammeDetails programme ? ProgrammeWords.Marks(programme, library) : [],
            DrawingHref = DrawingOf(resource, urls),
            Jump = resource.Type == ResourceType.Programme ? frames.SideBySide(resource.Address) : JumpOf(resource),
            KeyFacts = new KeyFactBuilder(library, urls).Build(resource),
            LeadFacts = LeadFactBuilder.Build(resource, library, urls),
            Contents = Contents(resource.Body.Headings),
            Review = Review(resource, urls),
            Body = new HtmlText(body.Value + SearchCountNotice.Write(resource, context.Settings)),
            Works = works,
            Voices = resource.Type.Id is "training" or "session"
                ? VoiceItems.BesideAny(resource.Evidence.Select(key => key.Value), library, urls) : [],
            Course = CourseViewBuilder.Build(resource, library, urls),
            Downloads = Downloads(resource, urls),
            Tool = resource.Details is ToolDetails { Questions: { } questions } && questions.Questions.Any()
                ? new ToolViews(library).Tool(resource, questions, urls) : null,
            Answers = Answers(resource, urls),
            Evidence = Evidence(resource, urls),
            Groups = Groups(resource, urls),
        };
    }

    private DownloadItem[] Downloads(Resource resource, PageUrls urls) =>
    [
        .. papers.ForResource(resource).Select(file => new DownloadItem(
            file.Label, urls.To(PaperFiles.AddressOf(resource, file)), $"{file.Kind}, {FileSize.Write(papers.SizeOf(resource, file))}")),
    ];

    private FindingItem[] Evidence(Resource resource, PageUrls urls) =>
    [
        .. resource.Evidence.Select(key => library.Findings.GetValueOrDefault(key.Value)).OfType<FindingEntry>()
            .Select(entry => ItemBuilder.Item(entry, urls)),
    ];

    private RecommendationItem[] Answers(Resource resource, PageUrls urls) =>
    [
        .. resource.RespondsTo.Select(key => library.Recommendations.GetValueOrDefault(key.Value)).OfType<RecommendationEntry>()
            .Select(entry => ItemBuilder.Item(entry, library, urls)),
    ];

    // The drawing says what a page is about where readers choose by subject.
    private string? DrawingOf(Resource resource, PageUrls urls)
    {
        if (resource.Type.Id is not ("audit" or "briefing" or "programme") || resource.Themes is not [var theme, ..]) return null;
        return library.Vocabularies.PracticeThemes.Find(theme.Value)?.Drawing is { } file && library.Assets.Contains(file.Value)
            ? urls.ToFile(file.Value) : null;
    }

    // A briefing is opened for its questions, a framework for its table.
    private static LinkItem? JumpOf(Resource resource)
    {
        var heading = resource.Type.Id switch
        {
            "briefing" => resource.Body.Headings.FirstOrDefault(each =>
                each.Text.Contains("what to ask", StringComparison.OrdinalIgnoreCase)),
            "framework" => BeforeFirstTable(resource.Body.Blocks),
            _ => null,
        };
        return heading is null ? null : new LinkItem(heading.Text, $"#{heading.Id}");
    }

    private static HeadingBlock? BeforeFirstTable(IReadOnlyList<Block> blocks)
    {
        HeadingBlock? heading = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock next) heading = next;
            else if (block is TableBlock) return heading;
        }
        return null;
    }

    private ReviewView Review(Resource resource, PageUrls urls) => new()
    {
        ReviewBy = resource.ReviewBy?.Value,
        ChangedOriginal = ChangedOriginal(resource, urls),
        IsMadeUp = resource.IsMadeUp,
        UnreadOriginal = resource.LacksNativeReader && TranslationAge.OriginalOf(resource, library) is { } text
            ? new LinkItem(text.Title, urls.To(text)) { Language = OtherLanguage(resource, text) } : null,
        IsArchived = resource.Status is ResourceStatus.Archived,
        SupersededBy = resource.SupersededBy is { } next && library.ById.TryGetValue(next.Value, out var other)
            ? ItemBuilder.Link(other, urls)
            : null,
    };

    private List<ResourceGroup> Groups(Resource resource, PageUrls urls)
    {
        var groups = new List<ResourceGroup>();
        var related = resource.Related.Select(id => library.ById.GetValueOrDefault(id.Value)).OfType<Resource>().ToArray();
        Add("Dates", library.BackLinks.EventsOf[resource.Id]
            .OrderBy(other => ((EventDetails)other.Details!).Starts?.Value));
        Add("Related", related);
        Add("What builds on this", library.BackLinks.PointingTo[resource.Id].Except(related)
            .Where(other => other.Type.IsListed || other.Type == ResourceType.Session));
        Add("In other languages", TranslationAge.VersionsOf(resource, library).Where(other => other.Id != resource.Id));
        return groups;

        void Add(string heading, IEnumerable<Resource> resources)
        {
            ResourceItem[] items =
                [.. resources.Select(other => ItemBuilder.Item(other, urls) with { Language = OtherLanguage(resource, other) })];
            if (items.Length > 0) groups.Add(new ResourceGroup(heading, items));
        }
    }

    // On a translated page, the lists mix languages, so each entry states its own.
    private string? OtherLanguage(Resource resource, Resource other) =>
        other.Language ?? (resource.Language is null ? null : library.Settings.Language);

    private LinkItem? ChangedOriginal(Resource resource, PageUrls urls) =>
        TranslationAge.OriginalOf(resource, library) is { } original && TranslationAge.IsOlder(resource, original)
            ? new LinkItem(original.Title, urls.To(original)) { Language = OtherLanguage(resource, original) }
            : null;

    private static List<ContentsItem> Contents(IReadOnlyList<HeadingBlock> headings)
    {
        var contents = new List<ContentsItem>();
        foreach (var heading in headings)
        {
            if (heading.Level == 2) contents.Add(new ContentsItem(heading.Text, $"#{heading.Id}", []));
            else if (heading.Level == 3 && contents.Count > 0)
                contents[^1] = contents[^1] with
                {
                    Children = [.. contents[^1].Children, new ContentsItem(heading.Text, $"#{heading.Id}", [])]
                };
        }
        return contents;
    }
}
