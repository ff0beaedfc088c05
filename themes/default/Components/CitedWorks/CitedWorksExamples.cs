using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="CitedWorks"/>.</summary>
internal static class CitedWorksExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Of<CitedWorks>(
            "cited-works-with-places", "Works",
            new CitedWork[] { new() { Number = 1, Anchor = "ref-a", FirstMark = "main", Citation = "A. Writer (2014) A report.",
            Url = "https://example.org/report", Href = "references/#a", Places = ["1.2", "3"] } }),
        ComponentExample.Of<CitedWorks>("cited-works-none", "Works", Array.Empty<CitedWork>()),
    ];
}
