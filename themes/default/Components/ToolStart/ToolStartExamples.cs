using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ToolStart"/>.</summary>
internal static class ToolStartExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ToolStart>("tool-start", "Tool", ToolFormExamples.Tool),
        ComponentExample.Create<ToolStart>(
            "tool-start-one-form", "Tool", ToolFormExamples.Tool with { Forms = [ToolFormExamples.Tool.Forms[0]], WhoMayUse = null }),
    ];
}
