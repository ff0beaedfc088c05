using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="DateView"/>.</summary>
internal static class DateViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<DateView>("date", "Date", new DateOnly(2026, 11, 20)),
    ];
}
