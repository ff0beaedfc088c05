using LearningHub.Content.DataFiles.Keys;
using LearningHub.Content.Keys;

namespace LearningHub.Content.DataFiles.Lists;

/// <summary>The keys of a term in <c>vocabularies.yml</c>.</summary>
public static class TermKeys
{
    /// <summary>Id of the term.</summary>
    public static DataKey Id { get; } = new("id", KeyKind.Id)
    {
        Meaning = "The word that authors write.",
        Example = "supervision",
        IsNeeded = true,
    };

    /// <summary>What readers see.</summary>
    public static DataKey Label { get; } = new("label", KeyKind.Text)
    {
        Meaning = "What readers see.",
        Example = "Supervision",
        IsNeeded = true,
    };

    /// <summary>What it means.</summary>
    public static DataKey Description { get; } = new("description", KeyKind.Text)
    {
        Meaning = "What it means, in a sentence.",
        Example = "How workers are supported to think.",
        IsNeeded = true,
    };

    /// <summary>Response at a level of need.</summary>
    public static DataKey Response { get; } = new("response", KeyKind.Text)
    {
        Meaning = "For a level of need: the type and level of response.",
        Example = "A plan with one agency",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Id, Label, Description, Response];
}
