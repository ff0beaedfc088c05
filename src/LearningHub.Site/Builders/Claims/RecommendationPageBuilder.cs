using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;
using LearningHub.Content.Reading.Text;
using LearningHub.Site.Builders.Filtering;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Claims;
using LearningHub.Site.Pages.Filtering;
using LearningHub.Site.Pages.Progress;

namespace LearningHub.Site.Builders.Claims;

/// <summary>Makes the page of all recommendations, and one page for each.</summary>
internal sealed class RecommendationPageBuilder(SiteContext context, FrameBuilder frames)
{
    private const string FileName = "recommendations";
    private const string NoOwner = "not-given";

    private readonly LinkedLibrary library = context.Library;

    /// <summary>The stylesheet of the filters.</summary>
    public SiteOutput Stylesheet() => BrandFiles.Text(FilterStyles.PathOf(FileName, Filters()), () => FilterStyles.WriteCss(Filters()));

    /// <summary>Every recommendation.</summary>
    public RecommendationsPage List()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.Recommendations, "Recommendations",
            "Every recommendation by owner, report and state: named by a resource, acted on, or audited again.");
        var filters = Filters();
        var counted = library.Recommendations.Values.Where(entry => !entry.Resource.IsMadeUp).ToArray();
        return new RecommendationsPage(frame)
        {
            Total = counted.Length,
            MadeUp = library.Recommendations.Count - counted.Length,
            Reached =
            [
                ("Named by a resource of this library", counted.Count(entry => library.BackLinks.Answering[entry.Key].Any())),
                ("Acted on, as far as we have been told", counted.Count(entry => RecommendationProgress.ActsOn(entry).Count > 0)),
                ("Audited again", counted.Count(entry => RecommendationProgress.ReAuditsOf(entry).Count > 0)),
            ],
            Filters = filters,
            StylesheetHref = urls.To($"/{FilterStyles.PathOf(FileName, filters).TrimStart('/')}"),
            Items =
            [
                .. library.Recommendations.Values.OrderBy(entry => entry.Resource.IsMadeUp)
                    .Select(entry => (ItemBuilder.Item(entry, library, urls), MarksOf(entry))),
            ],
        };
    }

    /// <summary>The page of each recommendation, with its address and the resource that makes the recommendation.</summary>
    public IEnumerable<(string Address, Resource Source, Func<RecommendationPage> Build)> Threads() => library.Recommendations.Values
        .Select(entry => (
            GeneratedPages.ThreadOf(entry.Resource.Id, entry.Recommendation.Id), entry.Resource,
            (Func<RecommendationPage>)(() => Thread(entry))));

    private RecommendationPage Thread(RecommendationEntry entry)
    {
        var (frame, urls) = frames.For(
            GeneratedPages.ThreadOf(entry.Resource.Id, entry.Recommendation.Id), entry.Recommendation.Title,
            $"One recommendation from end to end: what was found, what was recommended, what answers it, what was found later. From: "
                + $"{entry.Resource.Title}.",
            [("Recommendations", GeneratedPages.Recommendations)]);
        return new RecommendationPage(frame)
        {
            Item = ItemBuilder.Item(entry, library, urls),
            Findings =
            [
                .. entry.Recommendation.Addresses.Select(id => library.Findings.GetValueOrDefault($"{entry.Resource.Id}#{id.Value}"))
                    .OfType<FindingEntry>().Select(finding => ItemBuilder.Item(finding, library, urls)),
            ],
            NamedBy = [.. library.BackLinks.Answering[entry.Key].Select(resource => ItemBuilder.Item(resource, urls))],
        };
    }

    private ListFilter[] Filters()
    {
        var entries = library.Recommendations.Values.OrderBy(entry => entry.Resource.IsMadeUp).ToArray();
        return
        [
            new("owner", "Owner",
            [
                .. entries.Select(entry => entry.Recommendation.Owner).OfType<string>().DistinctBy(Ids.FromWords)
                    .OrderBy(owner => owner, StringComparer.OrdinalIgnoreCase).Select(owner => (Ids.FromWords(owner), Capital(owner))),
                .. entries.Any(entry => entry.Recommendation.Owner is null) ? [(NoOwner, "Not given")] : Array.Empty<(string, string)>(),
            ]),
            new("report", "Report", [.. entries.Select(entry => entry.Resource).Distinct().Select(each => (each.Id, each.Title))]),
            new("state", "State",
                [.. Enum.GetValues<RecommendationState>().Select(state => (StateWords.IdOf(state), StateWords.LabelOf(state)))]),
        ];
    }

    // A recommendation that was acted on and is named too belongs to both states.
    private FilterMarks MarksOf(RecommendationEntry entry)
    {
        var states = new List<RecommendationState>();
        if (library.BackLinks.Answering[entry.Key].Any()) states.Add(RecommendationState.Named);
        if (RecommendationProgress.ActsOn(entry).Count > 0) states.Add(RecommendationState.ActedOn);
        if (RecommendationProgress.ReAuditsOf(entry).Count > 0) states.Add(RecommendationState.ReAudited);
        if (states.Count == 0) states.Add(RecommendationState.Open);
        return new FilterMarks(new Dictionary<string, string>
        {
            ["owner"] = entry.Recommendation.Owner is { } owner ? Ids.FromWords(owner) : NoOwner,
            ["report"] = entry.Resource.Id,
            ["state"] = string.Join(' ', states.Select(StateWords.IdOf)),
        });
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
