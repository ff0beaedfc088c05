using LearningHub.Site.Pages.Tools;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ToolQuestion"/>.</summary>
internal static class ToolQuestionExamples
{
    /// <summary>Answered in sentences.</summary>
    public static ToolQuestionView Text { get; } =
        new() { Id = "worry", Number = 1, Text = "What worries you?", Help = "Write no names.", IsLongText = true };

    /// <summary>Answered by choosing, with a box for evidence.</summary>
    public static ToolQuestionView Choice { get; } = new()
    {
        Id = "heard",
        Number = 2,
        Text = "Is the child heard?",
        Choices = ["Yes", "No", "Not known"],
        Evidence = "What shows it?",
        For = ["Social workers"],
    };

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ToolQuestion>("tool-question-text", "Question", Text),
        ComponentExample.Create<ToolQuestion>("tool-question-choice", "Question", Choice),
        ComponentExample.Create<ToolQuestion>("tool-question-month", "Question", Text with { IsLongText = false, InputType = "month" }),
        ComponentExample.Create<ToolQuestion>("tool-question-condition", "Question", Choice with
        {
            When = "worry=Yes",
            WhenWords = "Only if you answered “Yes” to: What worries you?",
            Scores = [0, 1, 2],
            Evidence = null,
        }),
    ];
}
