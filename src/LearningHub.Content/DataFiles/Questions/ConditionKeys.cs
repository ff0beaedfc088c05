using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of <c>when</c> of a question.</summary>
public static class ConditionKeys
{
    /// <summary>The earlier question.</summary>
    public static DataKey Question { get; } = new("question", KeyKind.Text)
    {
        Meaning = "The id of the earlier question.",
        Example = "child-seen",
        IsNeeded = true,
    };

    /// <summary>Answers to it.</summary>
    public static DataKey Is { get; } = new("is", KeyKind.TextList)
    {
        Meaning = "Any of these answers to it.",
        Example = "[\"Yes\"]",
        IsNeeded = true,
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Question, Is];
}
