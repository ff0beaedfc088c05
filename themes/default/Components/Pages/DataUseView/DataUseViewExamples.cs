using LearningHub.Site.Pages;
using LearningHub.Theme.Default.Examples;

namespace LearningHub.Theme.Default.Components.Pages;

/// <summary>Examples of <see cref="DataUseView"/>.</summary>
internal static class DataUseViewExamples
{
    /// <summary>The examples.</summary>
    public static IReadOnlyList<PageExample> All { get; } =
    [
        new("data-use", new DataUsePage(ExampleCatalogue.Frame("Use our data"))
        {
            Downloads = [new DownloadView(new LinkItem("library.json", "data/library.json"), "JSON", "Everything & more.")],
            Terms = [PageSamples.Section],
            Rules = ["Ask politely."],
            OpenApiAddress = "/openapi/v1.json",
            Endpoints =
            [
                new EndpointView("things", "Things", "/api/v1/things", "All things.",
                    [new QueryParameterView("q", "Words <to> find", "up to 200 letters")],
                    new ExampleView("/api/v1/things?q=a&b=c", "{ \"total\": 1 }")),
                new EndpointView("thing", "A thing", "/api/v1/things/{id}", "One thing.", [], new ExampleView("/api/v1/things/1", null)),
            ],
            Errors = [new ErrorView("unknown-parameter", 422, "Unknown parameter", "Look at the list.")],
            ErrorExample = new ExampleView("/api/v1/things?w=1", "{ \"status\": 422 }"),
        }),
    ];
}
