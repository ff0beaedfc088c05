using System.Globalization;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Model.Settings;
using LearningHub.Content.Tracing;
using LearningHub.Site.Builders.Facts;
using LearningHub.Site.Feeds;
using LearningHub.Site.Files;
using LearningHub.Site.Increments;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the home page and the lists: resources by type, what is new.</summary>
internal sealed class ListPageBuilder(SiteContext context, FrameBuilder frames)
{
    private const int NewestOnHome = 6;
    private const int NewestInList = 100;

    private readonly LinkedLibrary library = context.Library;

    // No list has read everything by this: each depends on the resources of its type, which InputsOf stamps.
    private readonly Lazy<ILookup<ResourceType, Resource>> byType = new(() =>
    {
        using var pause = ReadTrace.Pause();
        return context.Library.Resources.ToLookup(resource => resource.Type);
    });

    /// <summary>Stamps all resources of a type.</summary>
    public Stamp InputsOf(ResourceType type) => new StampBuilder().AddMembers(byType.Value[type]).Build();

    /// <summary>Everything new, newest first.</summary>
    public FeedPlan NewsFeed { get; } = new(
        $"{context.Settings.Name}: what’s new", GeneratedPages.WhatsNew, () => NewsItems.NewestFirst(context));

    /// <summary>The home page.</summary>
    public HomePage Home(IReadOnlyList<TermItem> audiences, IReadOnlyList<TermItem> practiceThemes)
    {
        var (frame, urls) = frames.For(GeneratedPages.Home, context.Settings.Name, context.Settings.Tagline, null, NewsFeed);
        return new HomePage(frame)
        {
            JsonLd = JsonLd.ForHub(context),
            Needs = [.. context.Settings.Needs.Select(need => new NeedItem(need.Title, need.Text, NeedHref(need, urls)))],
            Audiences = audiences,
            PracticeThemes = practiceThemes,
            Types = [.. ListedTypes.Select(type => TypeItem(type, urls))],
            Newest = Newest(urls),
        };
    }

    private TermItem TypeItem(ResourceType type, PageUrls urls) => new(
        type.PluralLabel, type.Description, urls.To($"/{type.Section}/"), library.Resources.Count(resource => resource.Type == type));

    private ResourceGroup Newest(PageUrls urls)
    {
        var newest = library.Resources.Where(resource => resource.Type.IsListed).Take(NewestOnHome);
        return new ResourceGroup("Newest", [.. newest.Select(resource => ItemBuilder.Item(resource, urls))])
        {
            More = new LinkItem("Everything new", urls.To(GeneratedPages.WhatsNew)),
        };
    }

    /// <summary>Types that have a list.</summary>
    public static IEnumerable<ResourceType> ListedTypes { get; } = ResourceType.All.Where(type => type.IsListed).ToArray();

    /// <summary>All resources of a type, by year.</summary>
    public ListPage ByType(ResourceType type)
    {
        var resources = byType.Value[type].ToArray();
        var page = List(
            $"/{type.Section}/", type.PluralLabel, type.Description,
            urls => type == ResourceType.Tool ? ByUse(resources, urls)
                : type == ResourceType.Programme ? Programmes(resources, urls) : ByWorkYear(resources, urls));
        if (type != ResourceType.Programme || resources.Length < 2) return page;
        return page with { Jump = frames.SideBySide($"/{type.Section}/") };
    }

    private ResourceGroup[] Programmes(IEnumerable<Resource> resources, PageUrls urls)
    {
        ResourceItem[] items =
        [
            .. resources.OrderBy(resource => resource.Title, StringComparer.OrdinalIgnoreCase).Select(resource =>
            {
                var programme = (ProgrammeDetails)resource.Details!;
                return ItemBuilder.Item(resource, urls) with
                {
                    Marks = ProgrammeWords.Marks(programme, library),
                    Outcome = programme.Outcome,
                };
            }),
        ];
        return items.Length == 0 ? [] : [new ResourceGroup(string.Empty, items)];
    }

    /// <summary>What is new, by month.</summary>
    public ListPage News()
    {
        var page = List(
            GeneratedPages.WhatsNew, "What’s new",
            "The newest learning in this hub. Subscribe to a feed to get the same list in your feed reader.",
            urls => NewsItems.ByMonth(context, urls, NewestInList), NewsFeed);
        if (context.History is null) return page;
        var changes = new LinkItem(
            ChangesFeed.Title(context), PageUrls.For(GeneratedPages.WhatsNew, context.Settings).To(ChangesFeed.Path));
        return page with { Frame = page.Frame with { Chrome = page.Frame.Chrome with { Feeds = [.. page.Frame.Chrome.Feeds, changes] } } };
    }

    private ListPage List(
        string path, string title, string text, Func<PageUrls, IReadOnlyList<ResourceGroup>> groups, params IReadOnlyList<FeedPlan> feeds)
    {
        var (frame, urls) = frames.For(path, title, text, null, feeds);
        return new ListPage(frame)
        {
            Introduction = text,
            Groups = groups(urls),
        };
    }

    private string NeedHref(NeedSettings need, PageUrls urls)
    {
        if (need.PracticeTheme is { } theme) return urls.To($"{GeneratedPages.PracticeThemes}{theme.Value}/");
        return need.Resource is { } id && library.ById.TryGetValue(id.Value, out var resource)
            ? urls.To(resource) : urls.To(GeneratedPages.Home);
    }

    // What people come for first: forms, then papers, and last what only others may give out.
    private static ResourceGroup[] ByUse(IReadOnlyList<Resource> tools, PageUrls urls)
    {
        string[] headings = ["Forms to fill in", "Screening, word for word", "Papers to print", "Kept by others"];
        return Grouped(tools.OrderBy(UseOf), tool => headings[UseOf(tool)], urls);

        static int UseOf(Resource tool) => tool.Details switch
        {
            ToolDetails { Wording: ToolWording.NotAllowed } => 3,
            ToolDetails { Questions: null } => 2,
            ToolDetails { Wording: ToolWording.WordForWord } => 1,
            _ => 0,
        };
    }

    // The year of the web page says nothing about an audit that is years old.
    private static ResourceGroup[] ByWorkYear(IReadOnlyList<Resource> resources, PageUrls urls)
    {
        if (resources.Any(resource => WorkYears.DayOf(resource) is not null))
        {
            return Grouped(
                resources.OrderByDescending(WorkYears.DayOf),
                resource => WorkYears.DayOf(resource)?.ToString("MMMM yyyy", CultureInfo.InvariantCulture) ?? "Day not given", urls);
        }
        if (resources.All(resource => WorkYears.LastOf(resource) is null)) return Grouped(resources, _ => string.Empty, urls);
        return Grouped(
            resources.OrderByDescending(resource => WorkYears.LastOf(resource), StringComparer.Ordinal),
            resource => WorkYears.LastOf(resource) is { } year ? $"Work of {year}" : "Year not given", urls);
    }

    private static ResourceGroup[] Grouped(IEnumerable<Resource> resources, Func<Resource, string> heading, PageUrls urls) =>
        [.. resources.GroupBy(heading)
            .Select(group => new ResourceGroup(group.Key, [.. group.Select(resource => ItemBuilder.Item(resource, urls))]))];
}
