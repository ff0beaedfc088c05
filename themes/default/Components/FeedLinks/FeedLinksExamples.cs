using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="FeedLinks"/>.</summary>
internal static class FeedLinksExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<FeedLinks>("feed-links", "Feeds", new LinkItem[] { new("What’s new", "whats-new/feed.atom") }),
    ];
}
