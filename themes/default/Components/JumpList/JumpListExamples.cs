using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="JumpList"/>.</summary>
internal static class JumpListExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
        [ComponentExample.Create<JumpList>("jump-list", nameof(JumpList.Items), new[] { ("Tools (2)", "#a"), ("Briefings (1)", "#b") })];
}
