namespace LearningHub.Site.Pages.Progress;

/// <summary>How far a recommendation has come. A page that names it is not yet an act.</summary>
public enum RecommendationState
{
    /// <summary>Nothing in the library names it.</summary>
    Open,

    /// <summary>A resource of the library names it.</summary>
    Named,

    /// <summary>Somebody has acted on it.</summary>
    ActedOn,

    /// <summary>Somebody has looked again.</summary>
    ReAudited,
}
