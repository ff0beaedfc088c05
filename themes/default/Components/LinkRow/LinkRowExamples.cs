using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="LinkRow"/>.</summary>
internal static class LinkRowExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        new("link-row-with-links", typeof(LinkRowInList),
            new Dictionary<string, object?> { ["Links"] = new LinkItem[] { new("A tool", "tools/t/") } }),
        new("link-row-with-none", typeof(LinkRowInList), new Dictionary<string, object?> { ["Links"] = Array.Empty<LinkItem>() }),
    ];
}
