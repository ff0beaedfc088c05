using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Search;

/// <summary>The keys of <c>people-first</c> in <c>search.yml</c>.</summary>
public static class PeopleFirstKeys
{
    /// <summary>Classes of words.</summary>
    public static DataKey Words { get; } = new("words", KeyKind.EntryList)
    {
        Meaning = "Classes of words: who speaks, whom about, what is wrong.",
        Keys = PeopleWordsKeys.All,
    };

    /// <summary>Kinds of need.</summary>
    public static DataKey Kinds { get; } = new("kinds", KeyKind.EntryList)
    {
        Meaning = "Kinds of need, the most urgent first.",
        Keys = PeopleNeedKeys.All,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Words, Kinds];
}
