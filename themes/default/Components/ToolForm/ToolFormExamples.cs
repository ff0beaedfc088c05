using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ToolForm"/>.</summary>
internal static class ToolFormExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Of<ToolForm>(
            "tool-form", "Tool", new ToolView(
            "The questions", [new ToolSectionView(
            "first", "First part", "An introduction.", ["Midwives"], [ToolQuestionExamples.Text, ToolQuestionExamples.Choice])])),
    ];
}
