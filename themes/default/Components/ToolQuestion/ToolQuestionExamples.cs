using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ToolQuestion"/>.</summary>
internal static class ToolQuestionExamples
{
    /// <summary>Answered in sentences.</summary>
    public static ToolQuestionView Text { get; } = new("worry", 1, "What worries you?", "Write no names.", true, null, [], []);

    /// <summary>Answered by choosing.</summary>
    public static ToolQuestionView Choice { get; } =
        new("heard", 2, "Is the child heard?", null, false, null, ["Yes", "No", "Not known"], ["Social workers"]);

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Of<ToolQuestion>("tool-question-text", "Question", Text),
        ComponentExample.Of<ToolQuestion>("tool-question-choice", "Question", Choice),
        ComponentExample.Of<ToolQuestion>("tool-question-date", "Question", Text with { IsLongText = false, InputType = "date" }),
    ];
}
