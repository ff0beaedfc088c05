using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="KeyFacts"/>.</summary>
internal static class KeyFactsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<KeyFacts>(
            "key-facts-of-every-kind", "Facts",
            new KeyFact[] { new("Owner") { Text = "An officer" }, new("Published") { Date = new DateOnly(2026, 1, 31) },
            new("For") { Links = [new("Midwives", "audiences/midwife/"), new("Police", "audiences/police/")] } }),
    ];
}
