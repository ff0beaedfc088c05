using LearningHub.Site.Pages.Filtering;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="VoicesView"/>.</summary>
internal static class VoicesViewExamples
{
    private static readonly FilterMarks Marks = new(new Dictionary<string, string> { ["speaker"] = "child" });

    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("voices-page", new VoicesPage(ExampleCatalogue.Frame("Voices"))
        {
            Filters = ListFiltersExamples.Sample,
            StylesheetHref = "./filters.css",
            Items = [(VoiceListExamples.Voice, [PageSamples.Source], Marks)],
        }),
    ];
}
