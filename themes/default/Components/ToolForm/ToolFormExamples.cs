using LearningHub.Site.Pages.Tools;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ToolForm"/>.</summary>
internal static class ToolFormExamples
{
    /// <summary>A made-up tool.</summary>
    public static ToolView Tool { get; } = new()
    {
        Title = "The questions",
        WhoMayUse = "Anyone who works with children.",
        Forms = [new ToolStartItem("Midwives", "form/midwife/", 2, 3), new ToolStartItem("Police", "form/police/", 9, 8)],
        Sections = [new ToolSectionView(
            "first", "First part", "An introduction.", ["Midwives"], [ToolQuestionExamples.Text, ToolQuestionExamples.Choice])],
        PaperLine = "A made-up tool. Edition 1. Check code 7KQ2M-1-H4RT at example.org/check/7KQ2M-1-H4RT",
    };

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } = [ComponentExample.Create<ToolForm>("tool-form", "Tool", Tool)];
}
