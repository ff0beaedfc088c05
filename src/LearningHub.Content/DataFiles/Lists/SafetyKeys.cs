using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of <c>safety.yml</c>, the words of a board's own area.</summary>
public static class SafetyKeys
{
    /// <summary>Places.</summary>
    public static DataKey Places { get; } = new("places", KeyKind.TextList)
    {
        Meaning = "Towns, villages and parts of towns. The check finds them in small letters too.",
        Example = "[Little Snoring]",
        Template = "{places}",
    };

    /// <summary>Schools.</summary>
    public static DataKey Schools { get; } = new("schools", KeyKind.TextList)
    {
        Meaning = "Schools and nurseries of your area.",
        Example = "[Harebell Nursery]",
        Template = "[]",
    };

    /// <summary>Public names.</summary>
    public static DataKey PublicNames { get; } = new("public-names", KeyKind.TextList)
    {
        Meaning = "People and organisations that are public. The check leaves them alone.",
        Example = "[Zarbina Okelly]",
        Template = "[]",
    };

    /// <summary>Harmless words.</summary>
    public static DataKey HarmlessWords { get; } = new("harmless-words", KeyKind.TextList)
    {
        Meaning = "Words that the check mistakes for names.",
        Example = "[snorer]",
        Template = "[]",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Places, Schools, PublicNames, HarmlessWords];

    /// <summary>The file.</summary>
    public static DataFile File { get; } = new("safety.yml", "safety.yml", All);
}
