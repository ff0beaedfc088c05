using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ResourceList"/>.</summary>
internal static class ResourceListExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ResourceList>(
            "resource-list", "Items",
            new[] { new ResourceItem { Title = "Seven minutes on sleep", Href = "briefings/sleep/", TypeLabel = "Briefing",
            Summary = "Why it matters & what helps.", Published = new DateOnly(2026, 1, 31), ReviewBy = new DateOnly(2027, 1, 31),
            StatusLabel = "Archived" },
            new ResourceItem { Title = "A programme", Href = "programmes/a/", TypeLabel = "Programme", Summary = "What it is.",
            Marks = ["Evidence: Limited", "Cost: Low"], Outcome = "Fewer quarrels" } }),
    ];
}
