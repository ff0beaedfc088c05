using LearningHub.Site.Searching.Browser;
using System.Text;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Papers;
using LearningHub.Content.Reading.Files;
using LearningHub.Content.Tracing;
using LearningHub.Contract;
using LearningHub.Contract.Library;
using LearningHub.Site.Builders;
using LearningHub.Site.Builders.Claims;
using LearningHub.Site.Builders.Courses;
using LearningHub.Site.Builders.Filtering;
using LearningHub.Site.Builders.Papers;
using LearningHub.Site.Builders.ToolForms;
using LearningHub.Site.Dataset;
using LearningHub.Site.Feeds;
using LearningHub.Site.Files;
using LearningHub.Site.Increments;
using LearningHub.Site.Pages;
using LearningHub.Site.Papers;
using LearningHub.Site.Searching;

namespace LearningHub.Site.Plan;

/// <summary>Every file of the site, planned but not yet written.</summary>
public sealed class SitePlan
{
    private readonly List<SiteOutput> outputs = [];
    private readonly List<string> pages = [];
    private readonly SiteContext context;
    private readonly ResourcePages ofResources;
    private readonly PageOutputs pageOutputs;
    private readonly Lazy<Stamp> history;

    private SitePlan(SiteContext context, ResourcePages ofResources)
    {
        (this.context, this.ofResources, pageOutputs) = (context, ofResources, new PageOutputs(context));
        history = new Lazy<Stamp>(() => HistoryStamps.Of(context.History));
    }

    /// <summary>Plans the site of a library.</summary>
    /// <param name="context">The library and its looks.</param>
    /// <param name="files">The content folder, for pictures and documents.</param>
    /// <param name="cache">What is known of an earlier release; null if nothing is.</param>
    /// <param name="record">The dataset of this library, whatever its history; null if nobody has made it yet.</param>
    public static IReadOnlyList<SiteOutput> Create(
        SiteContext context, IContentFiles files, BuildCache? cache = null, LibraryRecord? record = null)
    {
        var papers = new PaperFiles(context, files, new OutputCache(context, cache ?? BuildCache.Empty));
        return [.. WithoutPapers(context, files, papers, cache, record), .. papers.Outputs()];
    }

    /// <summary>Plans the site of a library without the papers that its pages offer, for those who only ask for its pages.</summary>
    internal static IReadOnlyList<SiteOutput> WithoutPapers(SiteContext context, IContentFiles files) =>
        WithoutPapers(context, files, new PaperFiles(context, files, new OutputCache(context, BuildCache.Empty)));

    /// <summary>Plans the site of a library without the papers that its pages offer.</summary>
    internal static IReadOnlyList<SiteOutput> WithoutPapers(
        SiteContext context, IContentFiles files, PaperFiles papers, BuildCache? cache = null, LibraryRecord? record = null)
    {
        var frames = new FrameBuilder(context);
        var plan = new SitePlan(context, new ResourcePages(context, frames, papers));
        plan.AddPages(frames, papers, record);
        plan.AddFiles(files, cache ?? BuildCache.Empty);
        return plan.outputs;
    }

    private void AddPages(FrameBuilder frames, PaperFiles papers, LibraryRecord? record)
    {
        AddLists(frames, papers);
        AddClaims(frames);
        AddWords(frames, papers);
        AddHubPages(frames, record);
        AddPapers(frames);
        AddResources();
    }

    private void AddLists(FrameBuilder frames, PaperFiles papers)
    {
        var lists = new ListPageBuilder(context, frames);
        var families = TermFamily.All(context.Library.Vocabularies)
            .Select(family => (Family: family, Builder: new TermPageBuilder(context, frames, family, papers))).ToArray();

        Page(GeneratedPages.Home, () => Home(lists, families));
        foreach (var type in ListPageBuilder.ListedTypes) Gather($"/{type.Section}/", () => lists.InputsOf(type), () => lists.ByType(type));
        Page(GeneratedPages.WhatsNew, lists.News);
        Feed(lists.NewsFeed);
        if (context.History is { } history)
        {
            outputs.Add(ChangesFeed.Output(history, context));
            outputs.Add(DatasetFiles.Changes(history));
        }
        foreach (var (family, builder) in families) Terms(family, builder);
    }

    private void AddClaims(FrameBuilder frames)
    {
        var recommendations = new RecommendationPageBuilder(context, frames);
        Page(GeneratedPages.Recommendations, recommendations.List);
        foreach (var (address, source, build) in recommendations.Threads())
        {
            pages.Add(address);
            outputs.Add(pageOutputs.Traced(address, source, build));
        }
        outputs.Add(recommendations.Stylesheet());
        var voices = new VoicePageBuilder(context, frames);
        Page(GeneratedPages.Voices, voices.Build);
        outputs.Add(voices.Stylesheet());
        var filtered = new FilteredPageBuilder(context, frames);
        Gather(GeneratedPages.Findings, filtered.FindingInputs, filtered.Findings);
        Page(GeneratedPages.CompareProgrammes, filtered.Compare);
        outputs.AddRange(filtered.Stylesheets());
    }

    private void AddWords(FrameBuilder frames, PaperFiles papers)
    {
        var data = new DataPageBuilder(context, frames, papers);
        Page(GeneratedPages.Glossary, data.Glossary);
        Page(GeneratedPages.References, data.References);
        Page(GeneratedPages.Law, data.Law);
    }

    private void AddHubPages(FrameBuilder frames, LibraryRecord? record)
    {
        var library = new Lazy<LibraryRecord>(() =>
        {
            using var pause = ReadTrace.Pause();
            return record is null ? LibraryRecordBuilder.Build(context) : LibraryRecordBuilder.WithHistoryOf(context, record);
        });
        var search = new SearchPageBuilder(context, frames, library);
        // Not in the sitemap, because search engines are told not to list it.
        Render(PageOutputs.PathOf(GeneratedPages.Search), search.Build);
        // It quotes a whole record. No trace sees what records are made of, so the page is made anew each time.
        pages.Add(GeneratedPages.Data);
        outputs.Add(pageOutputs.Rendered(PageOutputs.PathOf(GeneratedPages.Data), new DataUseBuilder(context, frames, library).Build));
        outputs.AddRange(DatasetFiles.Outputs(library));

        var statements = new StatementBuilder(context, frames);
        Page(GeneratedPages.Accessibility, statements.Accessibility);
        Render("404.html", statements.NotFound);
        var errors = new ErrorPageBuilder(context, frames, search);
        Render(ErrorPagePaths.Refused, errors.Refused);
        Render(ErrorPagePaths.Unavailable, errors.Unavailable);
        Render(ErrorPagePaths.Busy, errors.Busy);
        var withdrawn = new WithdrawnPageBuilder(context, frames);
        foreach (var entry in context.Withdrawals) Render(PageOutputs.PathOf(entry.Address), () => withdrawn.Build(entry));
    }

    private void AddPapers(FrameBuilder frames)
    {
        var papers = new PaperPageBuilder(context, frames);
        var start = papers.Start();
        Gather(Paper.CheckFolder, start.Inputs, start.Build);
        // Pages about one copy are for the person who has it. Search engines are told not to list them.
        foreach (var (address, build, inputs) in papers.Pages()) Gather(address, inputs, build, isListed: false);
    }

    private void AddResources()
    {
        foreach (var resource in context.Library.Resources)
        {
            pages.Add(resource.Address);
            outputs.AddRange(ofResources.Of(resource));
        }
    }

    private HomePage Home(ListPageBuilder lists, (TermFamily Family, TermPageBuilder Builder)[] families)
    {
        var urls = PageUrls.For(GeneratedPages.Home, context.Settings);
        return lists.Home(Items(GeneratedPages.Audiences), Items(GeneratedPages.PracticeThemes));

        TermItem[] Items(string folder)
        {
            var (family, builder) = families.First(each => each.Family.Folder == folder);
            return [.. family.Vocabulary.Terms.Select(term => builder.Item(term, urls))];
        }
    }

    private void Terms(TermFamily family, TermPageBuilder builder)
    {
        Page(family.Folder, builder.BuildIndex);
        foreach (var term in family.Vocabulary.Terms)
        {
            Gather(builder.PathOf(term), () => builder.InputsOf(term), () => builder.Build(term));
            Feed(builder.FeedOf(term));
        }
    }

    private void AddFiles(IContentFiles files, BuildCache cache)
    {
        outputs.AddRange(BrandFiles.All(context, files));
        foreach (var (path, bytes) in context.Theme.Assets) outputs.Add(BrandFiles.Bytes(path, bytes.ToArray));
        foreach (var asset in context.Library.Assets)
            outputs.Add(BrandFiles.Bytes($"{GeneratedPages.Files}{asset}", () => files.Read(asset)));
        outputs.AddRange(ToolFiles.All(context));
        outputs.AddRange(StaticIndex.Outputs(context, cache.FormerFile, cache.Inspections.Bodies));
        outputs.Add(OrdinaryWordsFile.Output);
        outputs.Add(OpenSearchFile.Output(context));
        outputs.Add(WellKnownFiles.Security(context));
        outputs.Add(WellKnownFiles.Robots(context));
        outputs.Add(WellKnownFiles.Sitemap(context, pages));
    }

    // A page about the whole library and what is known of earlier releases. It changes with everything that is seen of resources
    // without their bodies, and with the bodies that are read while it is made.
    private void Page(string address, Func<PageModel> build)
    {
        pages.Add(address);
        Render(PageOutputs.PathOf(address), build);
    }

    // A feed shows its resources, in their order, and when each was changed.
    private void Feed(FeedPlan feed)
    {
        Func<Stamp> inputs = () => HistoryStamps.Of(feed.Resources, context);
        Add(feed.AtomPath, output => AtomWriter.Write(output, feed, context));
        Add(feed.JsonPath, output => JsonFeedWriter.Write(output, feed, context));

        void Add(string address, Action<Stream> write) => outputs.Add(new SiteOutput(address.TrimStart('/'), output =>
        {
            using var pause = ReadTrace.Pause();
            write(output);
            return Task.CompletedTask;
        })
        { IsTraced = true, Inputs = inputs });
    }

    private void Render(string path, Func<PageModel> build) => outputs.Add(pageOutputs.Rendered(path, () =>
    {
        ReadTrace.NoteEverything();
        return build();
    }) with
    { IsTraced = true, Inputs = () => history.Value });

    // A page about things that were gathered from the whole library: a stamp says which, and what else is looked up is recorded.
    private void Gather(string address, Func<Stamp> inputs, Func<PageModel> build, bool isListed = true)
    {
        if (isListed) pages.Add(address);
        outputs.Add(pageOutputs.Rendered(PageOutputs.PathOf(address), build) with { IsTraced = true, Inputs = inputs });
    }
}
