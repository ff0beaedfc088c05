using LearningHub.Content.Model.Resources;

namespace LearningHub.Site;

/// <summary>The word that lists and search results show beside resources that are not current.</summary>
internal static class StatusWord
{
    /// <summary>"Superseded", "Archived", "Draft" or "Made up"; null for a current resource.</summary>
    public static string? For(Resource resource) => resource switch
    {
        { SupersededBy: not null } => "Superseded",
        { Status: ResourceStatus.Archived } => "Archived",
        { Status: ResourceStatus.Draft } => "Draft",
        { IsMadeUp: true } => "Made up",
        _ => null,
    };
}
