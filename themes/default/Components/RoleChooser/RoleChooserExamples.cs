using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="RoleChooser"/>.</summary>
internal static class RoleChooserExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<RoleChooser>("role-chooser", "Roles", SearchSamples.Roles),
    ];
}
