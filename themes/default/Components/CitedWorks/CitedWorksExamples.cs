using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="CitedWorks"/>.</summary>
internal static class CitedWorksExamples
{
    /// <summary>A work with two paragraphs, one of which the library says something of.</summary>
    public static CitedWork Work { get; } = new()
    {
        Number = 1,
        Anchor = "ref-a",
        Citation = "A. Writer (2014) A report.",
        Url = "https://example.org/report",
        HowToGet = "Ask the board that made it.",
        Href = "references/#a",
        Places =
        [
            new CitedPlace("1.2", "ref-a-1", ["main"], [new LinkItem("Minutes were late", "audits/a/#f-1")]),
            new CitedPlace("section 3", "ref-a-2", ["main", "main"], []),
        ],
    };

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<CitedWorks>("cited-works-with-places", "Works", new[] { Work }),
        ComponentExample.Create<CitedWorks>("cited-works-none", "Works", Array.Empty<CitedWork>()),
    ];
}
