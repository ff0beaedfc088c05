using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="TagRow"/>.</summary>
internal static class TagRowExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
        [ComponentExample.Create<TagRow>("tag-row", nameof(TagRow.Tags), new[] { "Evidence: Limited", "Cost: Low" })];
}
