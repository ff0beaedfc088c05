using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of <c>card</c> of a tool: its card for supervision.</summary>
public static class CardKeys
{
    /// <summary>Its heading.</summary>
    public static DataKey Title { get; } = new("title", KeyKind.Text)
    {
        Meaning = "Its heading.",
        Example = "\"Supervision card: sleep\"",
        IsNeeded = true,
    };

    /// <summary>Findings that it is based on.</summary>
    public static DataKey Findings { get; } = new("findings", KeyKind.TextList)
    {
        Meaning = "The findings that it is based on.",
        Example = "[audit-id#f-sleep]",
        IsNeeded = true,
        Target = KeyTarget.Finding,
    };

    /// <summary>Its questions.</summary>
    public static DataKey Questions { get; } = new("questions", KeyKind.TextList)
    {
        Meaning = "The ids of its questions, in order. Without it, the first question for each finding.",
        Example = "[seen-alone]",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Title, Findings, Questions];
}
