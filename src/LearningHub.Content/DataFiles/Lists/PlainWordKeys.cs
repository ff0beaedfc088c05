using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of an entry in <c>plain-words.yml</c>.</summary>
public static class PlainWordKeys
{
    /// <summary>The words to avoid.</summary>
    public static DataKey Word { get; } = new("word", KeyKind.Text)
    {
        Meaning = "Words that blame a family or hide who did what.",
        Example = "hard to reach",
        IsNeeded = true,
    };

    /// <summary>What to write.</summary>
    public static DataKey Instead { get; } = new("instead", KeyKind.Text)
    {
        Meaning = "What to write instead.",
        Example = "families that services do not reach",
        IsNeeded = true,
    };

    /// <summary>Why.</summary>
    public static DataKey Why { get; } = new("why", KeyKind.Text)
    {
        Meaning = "Why, in a sentence.",
        Example = "The distance is on both sides.",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Word, Instead, Why];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("plain-words.yml", "this word", All) { IsList = true };
}
