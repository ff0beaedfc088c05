using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Content.Model.Resources;
using LearningHub.Site.Html;
using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Progress;

namespace LearningHub.Site.Builders;

/// <summary>Turns resources, findings and recommendations into the items of lists.</summary>
internal static class ItemBuilder
{
    /// <summary>A resource in a list.</summary>
    public static ResourceItem Item(Resource resource, PageUrls urls) => new()
    {
        Title = resource.Title,
        Language = resource.Language,
        Href = urls.To(resource),
        TypeLabel = resource.Type.Label,
        Summary = resource.Summary,
        WorkYear = WorkYears.ForResource(resource),
        Day = WorkYears.DayOf(resource),
        Published = resource.Published,
        ReviewBy = resource.ReviewBy?.Value,
        StatusLabel = StatusWord.For(resource),
    };

    /// <summary>A link to a resource, with the resource's language if it differs from the hub's.</summary>
    public static LinkItem Link(Resource resource, PageUrls urls) => new(resource.Title, urls.To(resource))
    {
        Language = resource.Language,
    };

    /// <summary>A finding in a list, with the voices beside it.</summary>
    public static FindingItem Item(FindingEntry entry, LinkedLibrary library, PageUrls urls) => Item(entry, urls) with
    {
        Voices = [.. library.VoicesBeside[entry.Key].Select(voice => VoiceItems.Create(voice, library, urls))],
    };

    /// <summary>A finding in a list.</summary>
    public static FindingItem Item(FindingEntry entry, PageUrls urls) => new()
    {
        Title = entry.Finding.Title,
        Language = entry.Resource.Language,
        Href = urls.To(entry.Resource, entry.Finding.Id),
        Tone = entry.Finding.Kind switch
        {
            FindingKind.Strength => FindingTone.Strength,
            FindingKind.Concern => FindingTone.Concern,
            _ => FindingTone.Mixed,
        },
        Lead = entry.Finding.Lead,
        Source = Link(entry.Resource, urls),
        Period = entry.Resource.Period,
        IsMadeUp = entry.Resource.IsMadeUp,
    };

    /// <summary>A recommendation in a list.</summary>
    public static RecommendationItem Item(RecommendationEntry entry, LinkedLibrary library, PageUrls urls) => new()
    {
        Title = entry.Recommendation.Title,
        Language = entry.Resource.Language,
        Href = urls.To(entry.Resource, entry.Recommendation.Id),
        Lead = entry.Recommendation.Lead,
        Owner = entry.Recommendation.Owner,
        Source = Link(entry.Resource, urls),
        Addresses =
        [
            .. entry.Recommendation.Addresses
                .Select(id => entry.Resource.Findings.FirstOrDefault(finding => finding.Id == id.Value)).OfType<Finding>()
                .Select(finding => new LinkItem(finding.Title, urls.To(entry.Resource, finding.Id)) { Language = entry.Resource.Language }),
        ],
        State = RecommendationProgress.StateOf(entry, library),
        IsMadeUp = entry.Resource.IsMadeUp,
        ThreadHref = urls.To(GeneratedPages.ThreadOf(entry.Resource.Id, entry.Recommendation.Id)),
        Acts = [.. RecommendationProgress.ActsOn(entry).Select(act => new ActItem(act.Date.Value, act.Who, act.Change))],
        ReAudits =
        [
            .. RecommendationProgress.ReAuditsOf(entry).Select(again => new ReAuditItem(
                again.Date.Value, again.Found, Later(again, library)?.Finding.Title,
                Later(again, library) is { } finding ? urls.To(finding.Resource, finding.Finding.Id) : null)),
        ],
        AnsweredBy = [.. library.BackLinks.Answering[entry.Key].Select(resource => Link(resource, urls))],
    };

    private static FindingEntry? Later(ReAudited again, LinkedLibrary library) =>
        again.Finding is { } key ? library.Findings.GetValueOrDefault(key.Value) : null;

    /// <summary>Resources by type, in the order of the types; types without resources are left out.</summary>
    public static IReadOnlyList<ResourceGroup> ByType(IEnumerable<Resource> resources, PageUrls urls)
    {
        var byType = resources.ToLookup(resource => resource.Type);
        return
        [
            .. ResourceType.All.Where(type => type.IsListed && byType.Contains(type))
                .Select(type => new ResourceGroup(type.PluralLabel, [.. byType[type].Select(resource => Item(resource, urls))])),
        ];
    }
}
