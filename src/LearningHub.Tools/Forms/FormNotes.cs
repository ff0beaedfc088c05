using LearningHub.Content.Model.Resources;

namespace LearningHub.Tools.Forms;

/// <summary>What stands below the questions of every copy of a screening tool.</summary>
public static class FormNotes
{
    /// <summary>The notes of a tool; empty for one that has none.</summary>
    public static IReadOnlyList<(string Heading, string Text)> For(ToolDetails tool) =>
    [
        .. new (string Heading, string? Text)[]
        {
            ("What the score cannot say", tool.CannotSay), ("What to do next", tool.NextStep), ("Whose tool it is", tool.Credit),
        }.Where(note => note.Text is not null).Select(note => (note.Heading, note.Text!)),
    ];
}
