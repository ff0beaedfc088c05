namespace LearningHub.Site.Pages;

/// <summary>How to use the hub's data: downloads, the API, its errors and limits.</summary>
public sealed record DataUsePage(PageFrame Frame) : PageModel(Frame)
{
    /// <summary>Files to download.</summary>
    public required IReadOnlyList<DownloadView> Downloads { get; init; }

    /// <summary>Under which licence, how to follow changes.</summary>
    public required IReadOnlyList<StatementSection> Terms { get; init; }

    /// <summary>How the API is asked, in points.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Address of the OpenAPI description on the host.</summary>
    public required string OpenApiAddress { get; init; }

    /// <summary>Addresses of the API.</summary>
    public required IReadOnlyList<EndpointView> Endpoints { get; init; }

    /// <summary>How the API refuses.</summary>
    public required IReadOnlyList<ErrorView> Errors { get; init; }

    /// <summary>A refused query and its answer.</summary>
    public required ExampleView ErrorExample { get; init; }
}

/// <summary>A file to download.</summary>
public sealed record DownloadView(LinkItem Link, string Format, string Meaning);

/// <summary>An address of the API.</summary>
/// <param name="Anchor">Id on the page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Path">Its path.</param>
/// <param name="Meaning">Sentences that describe the answer.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Example">An example, if there is one.</param>
public sealed record EndpointView(
    string Anchor, string Title, string Path, string Meaning, IReadOnlyList<QueryParameterView> Parameters, ExampleView? Example);

/// <summary>A parameter of an address.</summary>
public sealed record QueryParameterView(string Name, string Meaning, string Values);

/// <summary>An address and the answer of the host. A long answer may be left out.</summary>
public sealed record ExampleView(string Address, string? Answer);

/// <summary>A way in which the API refuses.</summary>
public sealed record ErrorView(string Anchor, int Status, string Title, string Meaning);
