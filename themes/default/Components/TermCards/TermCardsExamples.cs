using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="TermCards"/>.</summary>
internal static class TermCardsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<TermCards>("term-cards", "Terms", new TermItem[]
        {
            new("Supervision", "Reflective supervision.", "practice-themes/supervision/", 1),
            new("Records", "Chronologies.", "practice-themes/records/", 12)
        }),
    ];
}
