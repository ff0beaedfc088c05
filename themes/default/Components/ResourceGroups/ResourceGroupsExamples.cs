using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ResourceGroups"/>.</summary>
internal static class ResourceGroupsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ResourceGroups>(
            "resource-groups-with-more", "Groups",
            new ResourceGroup[] { new(
            "2026", [new ResourceItem { Title = "Seven minutes on sleep", Href = "briefings/sleep/", TypeLabel = "Briefing",
            Summary = "Why it matters & what helps.", Published = new DateOnly(2026, 1, 31), ReviewBy = new DateOnly(2027, 1, 31),
            StatusLabel = "Archived" }]) { More = new LinkItem("All briefings", "briefings/") } }),
    ];
}
