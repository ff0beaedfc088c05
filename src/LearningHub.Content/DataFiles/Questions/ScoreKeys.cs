using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of <c>score</c> of a tool.</summary>
public static class ScoreKeys
{
    /// <summary>Where the bands come from.</summary>
    public static DataKey Source { get; } = new("source", KeyKind.Text)
    {
        Meaning = "The work with the bands and the place in it.",
        Example = "\"report, table 2\"",
        IsNeeded = true,
    };

    /// <summary>What scores mean.</summary>
    public static DataKey Bands { get; } = new("bands", KeyKind.EntryList)
    {
        Meaning = "What scores mean.",
        Keys = ScoreBandKeys.All,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Source, Bands];
}
