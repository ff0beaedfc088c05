using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="Paging"/>.</summary>
internal static class PagingExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<Paging>("paging-in-the-middle", "View", SearchSamples.ManyPages),
        ComponentExample.Create<Paging>("paging-none", "View", null),
    ];
}
