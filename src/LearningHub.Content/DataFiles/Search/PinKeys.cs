using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of an entry of <c>pins</c> in <c>search.yml</c>.</summary>
public static class PinKeys
{
    /// <summary>The query.</summary>
    public static DataKey Query { get; } = new("query", KeyKind.Text)
    {
        Meaning = "The query. Endings and capitals do not matter.",
        Example = "who do i tell",
        IsNeeded = true,
    };

    /// <summary>What comes first.</summary>
    public static DataKey Resource { get; } = new("resource", KeyKind.Text)
    {
        Meaning = "The id of the resource that comes first for it.",
        Example = "worried-about-a-child",
        IsNeeded = true,
        Target = KeyTarget.Resource,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Query, Resource];
}
