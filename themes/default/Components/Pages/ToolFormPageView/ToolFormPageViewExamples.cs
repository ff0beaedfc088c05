using LearningHub.Site.Pages;
using LearningHub.Site.Pages.Tools;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="ToolFormPageView"/>.</summary>
internal static class ToolFormPageViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("tool-form-page", new ToolFormPage(ExampleCatalogue.Frame("A made-up tool: Police"))
        {
            Form = FormBodyExamples.Form,
            ToolLink = PageSamples.Source,
            Others = [PageSamples.Source],
        }),
    ];
}
