namespace LearningHub.Site.Pages.Progress;

/// <summary>What readers and programs call the states of a recommendation.</summary>
public static class StateWords
{
    /// <summary>For readers.</summary>
    public static string LabelOf(RecommendationState state) => state switch
    {
        RecommendationState.Named => "Named by a resource",
        RecommendationState.ActedOn => "Acted on",
        RecommendationState.ReAudited => "Re-audited",
        _ => "Nothing here yet",
    };

    /// <summary>For data and filters.</summary>
    public static string IdOf(RecommendationState state) => state switch
    {
        RecommendationState.Named => "named",
        RecommendationState.ActedOn => "acted-on",
        RecommendationState.ReAudited => "re-audited",
        _ => "open",
    };
}
