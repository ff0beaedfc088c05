using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Questions;

/// <summary>The keys of an entry of <c>earlier</c> of a tool: what a question said in earlier editions.</summary>
public static class EarlierKeys
{
    /// <summary>Its id.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Text)
    {
        Meaning = "The id that the question had.",
        Example = "seen-alone",
        IsNeeded = true,
    };

    /// <summary>The last edition with it.</summary>
    public static DataKey Edition { get; } = new("edition", KeyKind.Number)
    {
        Meaning = "The last edition that asked it in these words.",
        Example = "2",
        Otherwise = "1",
    };

    /// <summary>What it said.</summary>
    public static DataKey Text { get; } = new("text", KeyKind.Text)
    {
        Meaning = "What it said.",
        Example = "\"Did you see the child?\"",
        IsNeeded = true,
    };

    /// <summary>What stands for it now.</summary>
    public static DataKey Now { get; } = new("now", KeyKind.Text)
    {
        Meaning = "The id of the question that stands for it now. Without it, none does.",
        Example = "seen",
    };

    /// <summary>Which answer of today stands for each old one.</summary>
    public static DataKey Answers { get; } = new("answers", KeyKind.Pairs)
    {
        Meaning = "For each old answer that is worded differently now, the answer that stands for it.",
        Example = "{ sometimes: partly }",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } =
        [Id, Edition, Text, Now, Answers];
}
