using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of an entry of <c>bands</c> of a score.</summary>
public static class ScoreBandKeys
{
    /// <summary>Its lowest score.</summary>
    public static DataKey From { get; } = new("from", KeyKind.Number)
    {
        Meaning = "The lowest score of the band.",
        Example = "5",
        Otherwise = "0",
    };

    /// <summary>What it means.</summary>
    public static DataKey Means { get; } = new("means", KeyKind.Text)
    {
        Meaning = "What a score in it means.",
        Example = "Mild",
        IsNeeded = true,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [From, Means];
}
