using LearningHub.Content.Diagnostics;
using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Lists;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Tracing;
using LearningHub.Site.Feeds;
using LearningHub.Site.Increments;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Courses;
using LearningHub.Site.Papers;

namespace LearningHub.Site.Builders;

/// <summary>Makes the pages of a vocabulary: one for each term and one that lists them.</summary>
internal sealed class TermPageBuilder(SiteContext context, FrameBuilder frames, TermFamily family, PaperFiles papers)
{
    // No page has read everything by these: each depends on what belongs to its term, which InputsOf stamps.
    private readonly Lazy<ILookup<string, Resource>> resources = new(() =>
    {
        using var pause = ReadTrace.Pause();
        return ByTerm(context.Library.Resources.Where(resource => resource.Type.IsListed), family.OfResource);
    });

    private readonly Lazy<ILookup<string, FindingEntry>> findings = new(() =>
    {
        using var pause = ReadTrace.Pause();
        return ByTerm(context.Library.Findings.Values, family.OfFinding);
    });

    private readonly Lazy<ILookup<string, RecommendationEntry>> recommendations = new(() =>
    {
        using var pause = ReadTrace.Pause();
        return ByTerm(context.Library.Recommendations.Values, family.OfRecommendation);
    });

    /// <summary>Address of a term's page.</summary>
    public string PathOf(Term term) => $"{family.Folder}{term.Id}/";

    /// <summary>Stamps all that belongs to a term.</summary>
    public Stamp InputsOf(Term term) => new StampBuilder().AddMembers(resources.Value[term.Id]).AddMembers(findings.Value[term.Id])
        .AddMembers(recommendations.Value[term.Id]).Build();

    /// <summary>The feed of a term.</summary>
    public FeedPlan FeedOf(Term term) => new($"{term.Label}: what’s new", PathOf(term), () => resources.Value[term.Id]);

    /// <summary>A term as an entry of lists.</summary>
    public TermItem Item(Term term, PageUrls urls) => new(
        term.Label, term.Description, urls.To(PathOf(term)), resources.Value[term.Id].Count() + findings.Value[term.Id].Count())
    {
        DrawingHref = DrawingOf(term, urls),
    };

    /// <summary>The page that lists the terms.</summary>
    public TermIndexPage BuildIndex()
    {
        var (frame, urls) = frames.For(family.Folder, family.IndexTitle, family.IndexText);
        return new TermIndexPage(frame)
        {
            Introduction = family.IndexText,
            Terms = [.. family.Vocabulary.Terms.Select(term => Item(term, urls))],
        };
    }

    /// <summary>The page of a term.</summary>
    public TermPage Build(Term term)
    {
        var (frame, urls) = frames.For(PathOf(term), term.Label, term.Description, [(family.IndexTitle, family.Folder)], FeedOf(term));
        return new TermPage(frame)
        {
            KindLabel = family.KindLabel,
            Introduction = term.Response is null ? term.Description : $"{term.Description.TrimEnd('.')}. {term.Response}",
            DrawingHref = DrawingOf(term, urls),
            DrawingText = term.DrawingText,
            LeadsWithResources = family.Folder is GeneratedPages.Audiences or GeneratedPages.Levels,
            FindingsByTheme = family.Folder == GeneratedPages.Audiences ? ByTheme(findings.Value[term.Id], urls) : [],
            Findings = FindingGroups(findings.Value[term.Id], urls),
            Recommendations = [.. recommendations.Value[term.Id].Select(entry => ItemBuilder.Item(entry, context.Library, urls))],
            Groups = ItemBuilder.ByType(resources.Value[term.Id], urls),
            Downloads = Downloads(term, urls),
        };
    }

    private DownloadItem[] Downloads(Term term, PageUrls urls)
    {
        if (family.Folder != GeneratedPages.PracticeThemes) return [];
        var (file, address, size) = papers.OfTheme(term);
        return [new DownloadItem(file.Label, urls.To(address), $"{file.Kind}, {FileSize.Write(size)}")];
    }

    private static ILookup<string, T> ByTerm<T>(IEnumerable<T> items, Func<T, IReadOnlyList<Located<string>>> terms) =>
        items.SelectMany(item => terms(item).Select(term => (Term: term.Value, Item: item))).Distinct()
            .ToLookup(pair => pair.Term, pair => pair.Item);

    private string? DrawingOf(Term term, PageUrls urls) =>
        term.Drawing is { } file && context.Library.Assets.Contains(file.Value) ? urls.ToFile(file.Value) : null;

    private FindingGroup[] ByTheme(IEnumerable<FindingEntry> entries, PageUrls urls) =>
    [
        .. context.Library.Vocabularies.PracticeThemes.Terms
            .Select(theme => new FindingGroup(theme.Label,
            [
                .. entries.Where(entry => entry.Finding.Themes is [var first, ..] && first.Value == theme.Id)
                    .Select(entry => ItemBuilder.Item(entry, context.Library, urls)),
            ]))
            .Where(group => group.Items.Count > 0),
    ];

    private FindingGroup[] FindingGroups(IEnumerable<FindingEntry> entries, PageUrls urls)
    {
        var byKind = entries.ToLookup(entry => entry.Finding.Kind);
        (string Heading, FindingKind Kind)[] plan =
        [
            ("Concerns", FindingKind.Concern),
            ("Strengths", FindingKind.Strength),
            ("Strengths and concerns together", FindingKind.Mixed),
        ];
        return [.. plan.Where(group => byKind.Contains(group.Kind))
            .Select(group => new FindingGroup(
                group.Heading, [.. byKind[group.Kind].Select(entry => ItemBuilder.Item(entry, context.Library, urls))]))];
    }
}
