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

    /// <summary>A drawing.</summary>
    public static DataKey Drawing { get; } = new("drawing", KeyKind.Text)
    {
        Meaning = "A drawing for the term: a file of the content folder.",
        Example = "drawings/supervision.svg",
    };

    /// <summary>What the drawing shows.</summary>
    public static DataKey DrawingText { get; } = new("drawing-text", KeyKind.Text)
    {
        Meaning = "What the drawing shows, for those who cannot see it.",
        Example = "Two people at a table",
    };

    /// <summary>These keys, in the order in which files have them.</summary>
    public static IReadOnlyList<DataKey> All { get; } = [Id, Label, Description, Response, Drawing, DrawingText];
}
