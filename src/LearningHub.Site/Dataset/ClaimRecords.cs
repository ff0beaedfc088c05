using LearningHub.Content.Linking;
using LearningHub.Content.Model.Bodies;
using LearningHub.Site.Pages.Progress;
using LearningHub.Contract.Library.Resources;

namespace LearningHub.Site.Dataset;

/// <summary>Makes records of findings and recommendations.</summary>
internal static class ClaimRecords
{
    /// <summary>The record of a finding.</summary>
    public static FindingRecord Create(FindingEntry entry, SiteContext context)
    {
        var address = $"{entry.Resource.Address}#{entry.Finding.Id}";
        return new FindingRecord
        {
            Id = entry.Key,
            Resource = ResourceRecords.Link(entry.Resource, context),
            Title = entry.Finding.Title,
            Kind = entry.Finding.Kind switch
            {
                FindingKind.Strength => "strength",
                FindingKind.Concern => "concern",
                _ => "mixed",
            },
            Lead = entry.Finding.Lead,
            Themes = ResourceRecords.Values(entry.Finding.Themes),
            Audiences = ResourceRecords.Values(entry.Audiences),
            Levels = ResourceRecords.Values(entry.Levels),
            BuiltOnBy = [.. context.Library.BackLinks.BuildingOn[entry.Key].Select(resource => ResourceRecords.Link(resource, context))],
            Address = address,
            Url = context.FullUrl(address),
        };
    }

    /// <summary>The record of a recommendation.</summary>
    public static RecommendationRecord Create(RecommendationEntry entry, SiteContext context)
    {
        var address = $"{entry.Resource.Address}#{entry.Recommendation.Id}";
        ResourceLinkRecord[] answers =
            [.. context.Library.BackLinks.Answering[entry.Key].Select(resource => ResourceRecords.Link(resource, context))];
        return new RecommendationRecord
        {
            Id = entry.Key,
            Resource = ResourceRecords.Link(entry.Resource, context),
            Title = entry.Recommendation.Title,
            Lead = entry.Recommendation.Lead,
            Owner = entry.Recommendation.Owner,
            Themes = ResourceRecords.Values(entry.Recommendation.Themes),
            Findings = [.. ResourceRecords.Values(entry.Recommendation.Addresses).Select(id => $"{entry.Resource.Id}#{id}")],
            Answered = answers.Length > 0,
            AnsweredBy = answers,
            State = StateWords.IdOf(RecommendationProgress.StateOf(entry, context.Library)),
            ActedOn =
            [
                .. RecommendationProgress.ActsOn(entry)
                    .Select(act => new ActRecord { Date = act.Date.Value, Who = act.Who, Change = act.Change }),
            ],
            ReAudited =
            [
                .. RecommendationProgress.ReAuditsOf(entry).Select(again => new ReAuditRecord
                {
                    Date = again.Date.Value,
                    Found = again.Found,
                    Finding = again.Finding?.Value,
                }),
            ],
            Address = address,
            Url = context.FullUrl(address),
        };
    }
}
