using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="ConcernView"/>.</summary>
internal static class ConcernViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<ConcernView>(
            "concern-with-lines", "Panel",
            new ConcernPanel("Worried about a child?", "Tell someone today.",
            [new PhoneLine("Emergency", "999", "tel:999", "police"), new PhoneLine("A line", "0800 000 000", "tel:0800000000", "")],
            new LinkItem("What happens next", "awareness/next/"))),
    ];
}
