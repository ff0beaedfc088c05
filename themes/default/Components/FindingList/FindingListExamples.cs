using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="FindingList"/>.</summary>
internal static class FindingListExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<FindingList>(
            "findings-of-every-tone", "Items", Enum.GetValues<FindingTone>()
            .Select(tone => new FindingItem { Title = $"They met <late> ({tone})", Href = $"audits/a/#f-{tone}", Tone = tone,
            Lead = "First paragraph.", Source = new LinkItem("A made-up audit", "audits/a/"), Period = "2014" }).ToArray()),
    ];
}
