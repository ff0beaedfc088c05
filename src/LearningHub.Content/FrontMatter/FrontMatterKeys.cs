using LearningHub.Content.Model.Resources;

namespace LearningHub.Content.FrontMatter;

/// <summary>
/// The table of all keys of front matter. The reader, the tables in the help, the drafts of <c>hub new</c> and of imports are made
/// from it. Drafts have their keys in this order.
/// </summary>
public static class FrontMatterKeys
{
    /// <summary>Every key: first those that all types have, then those of some types.</summary>
    public static IReadOnlyList<FrontMatterKey> All { get; } =
    [
        .. CommonKeys.All, .. ClaimKeys.All, .. ProgressKeys.All, .. TypeKeys.All, .. ScreeningKeys.All, .. ProgrammeKeys.All,
        .. EventKeys.All, .. LocalHelpKeys.All, .. CourseKeys.All,
    ];

    private static readonly Dictionary<ResourceType, IReadOnlyList<FrontMatterKey>> ByType = ResourceType.All.ToDictionary(
        type => type, IReadOnlyList<FrontMatterKey> (type) => [.. All.Where(key => key.Types.Contains(type))]);

    /// <summary>The keys that a type of resource may have.</summary>
    public static IReadOnlyList<FrontMatterKey> AllowedIn(ResourceType type) => ByType[type];
}
