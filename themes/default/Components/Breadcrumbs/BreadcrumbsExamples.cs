using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="Breadcrumbs"/>.</summary>
internal static class BreadcrumbsExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        new("breadcrumbs-two-levels", typeof(Breadcrumbs),
            new Dictionary<string, object?> { ["Items"] = new LinkItem[] { new("Home", "./"), new("Audits", "audits/") },
            ["Current"] = "A made-up audit" }),
    ];
}
