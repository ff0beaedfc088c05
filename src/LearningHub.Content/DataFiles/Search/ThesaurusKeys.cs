using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of an entry of <c>see</c> in <c>search.yml</c>.</summary>
public static class ThesaurusKeys
{
    /// <summary>What people say.</summary>
    public static DataKey Words { get; } = new("words", KeyKind.TextList)
    {
        Meaning = "What people say.",
        Example = "[baby blues]",
    };

    /// <summary>What the library says.</summary>
    public static DataKey Find { get; } = new("find", KeyKind.TextList)
    {
        Meaning = "What the library says for it.",
        Example = "[low mood]",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Words, Find];
}
