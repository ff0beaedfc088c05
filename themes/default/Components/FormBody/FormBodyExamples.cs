using LearningHub.Site.Pages.Tools;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components;

/// <summary>Examples of <see cref="FormBody"/>.</summary>
internal static class FormBodyExamples
{
    /// <summary>A made-up form.</summary>
    public static ToolFormView Form { get; } = new()
    {
        Tool = "made-up",
        Role = "police",
        RoleLabel = "Police",
        Count = 2,
        Minutes = 4,
        Sections = ToolFormExamples.Tool.Sections,
        Edition = 1,
        Code = "7KQ2M-1-H4RT",
        PaperLine = ToolFormExamples.Tool.PaperLine,
    };

    /// <summary>The examples.</summary>
    public static IReadOnlyList<ComponentExample> All { get; } =
    [
        ComponentExample.Create<FormBody>("form-body", "Form", Form),
        ComponentExample.Create<FormBody>("form-body-of-a-round", "Form", Form with { Round = "spring", Cases = ["A", "B"] }),
    ];
}
