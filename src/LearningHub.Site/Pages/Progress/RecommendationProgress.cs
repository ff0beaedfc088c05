using LearningHub.Content.Linking;
using LearningHub.Content.Model.Resources;

namespace LearningHub.Site.Pages.Progress;

/// <summary>What has become of a recommendation, as its page and the pages that name it tell.</summary>
internal static class RecommendationProgress
{
    /// <summary>What was done about it, the first act first.</summary>
    public static IReadOnlyList<ActedOn> ActsOn(RecommendationEntry entry) =>
        [.. entry.Resource.ActedOn.Where(act => act.Recommendation.Value == entry.Recommendation.Id).OrderBy(act => act.Date.Value)];

    /// <summary>What was found later, the first time first.</summary>
    public static IReadOnlyList<ReAudited> ReAuditsOf(RecommendationEntry entry) =>
    [
        .. entry.Resource.ReAudited.Where(again => again.Recommendation.Value == entry.Recommendation.Id)
            .OrderBy(again => again.Date.Value),
    ];

    /// <summary>How far it has come.</summary>
    public static RecommendationState StateOf(RecommendationEntry entry, LinkedLibrary library)
    {
        if (ReAuditsOf(entry).Count > 0) return RecommendationState.ReAudited;
        if (ActsOn(entry).Count > 0) return RecommendationState.ActedOn;
        return library.BackLinks.Answering[entry.Key].Any() ? RecommendationState.Named : RecommendationState.Open;
    }
}
