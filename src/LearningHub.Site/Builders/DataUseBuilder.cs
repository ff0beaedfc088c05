using LearningHub.Content.Linking;
using LearningHub.Contract;
using LearningHub.Contract.Description;
using LearningHub.Contract.Library;
using LearningHub.Contract.Paging;
using LearningHub.Site.Dataset;
using LearningHub.Site.Feeds;
using LearningHub.Site.Files;
using LearningHub.Site.Pages;

namespace LearningHub.Site.Builders;

/// <summary>Makes the page that explains how to use the hub's data.</summary>
internal sealed class DataUseBuilder(SiteContext context, FrameBuilder frames, Lazy<LibraryRecord> library)
{
    /// <summary>The page.</summary>
    public DataUsePage Build()
    {
        var (frame, urls) = frames.For(
            GeneratedPages.Data, "Use our data",
            "Everything in this library as files to download and through an interface for programs, free and without a key.");
        return new DataUsePage(frame)
        {
            Downloads = [.. DatasetFiles.All.Select(file => Download(urls, file))],
            JsonLd = JsonLd.ForData(
                DatasetFiles.All.Select(file => (file.Path, file.MediaType, file.Meaning(library.Value))), library.Value.Hub, context),
            Terms = [Licence(urls), Changes(urls)],
            Rules = Rules(),
            OpenApiAddress = ApiDescription.OpenApiPath,
            Endpoints = [.. ApiDescription.Endpoints.Select(Endpoint)],
            Errors = [.. ApiErrors.All.Select(error => new ErrorView(error.Anchor, error.Status, error.Title, error.Meaning))],
            ErrorExample = new ExampleView(ApiExamples.RefusedAddress, ApiExamples.Refused(library.Value)),
        };
    }

    private DownloadView Download(PageUrls urls, DatasetFile file) =>
        new(new LinkItem(file.Name, urls.To($"/{file.Path}")), file.Format, file.Meaning(library.Value));

    private StatementSection Licence(PageUrls urls) => new("Licence",
    [
        library.Value.Hub.Licence is { } licence
            ? $"The hub’s own words and data may be used under the {licence}. Name {context.Settings.Board} as the source."
            : $"{context.Settings.Board} has named no licence for this data. Link to it freely, and write to "
                + $"{context.Settings.Contacts.General.Value} before you publish it elsewhere.",
        "The reports that the library summarises belong to their authors. The list of references gives the licence of each.",
    ])
    {
        Links = [new LinkItem("References", urls.To(GeneratedPages.References))],
    };

    private StatementSection Changes(PageUrls urls) => new("Follow what changes",
        ["Read the feed instead of downloading everything again. It lists what is new or newly reviewed, newest first."])
    {
        Links =
        [
            new LinkItem("What’s new, as Atom", urls.To($"{GeneratedPages.WhatsNew}feed.atom")),
            new LinkItem("What’s new, as JSON Feed", urls.To($"{GeneratedPages.WhatsNew}feed.json")),
            .. context.History is null ? [] : new[]
            {
                new LinkItem("Every change, as Atom: added, changed, withdrawn", urls.To(ChangesFeed.Path)),
                new LinkItem("Every change, as JSON", urls.To($"/{DatasetFiles.ChangesPath}")),
            },
        ],
    };

    private static string[] Rules() =>
    [
        "Send GET requests. You need no key. Scripts on other websites may send requests from the browser too (CORS).",
        "Answers are JSON in UTF-8. Keys are in snake_case and dates are written as 2026-11-20. A key without a value is left out.",
        "Repeat a filter to accept any of its values: theme=supervision&theme=early-help. Different filters must all match.",
        $"Lists come in pages of {RecordPages.UsualPage} items. Set page_size to get up to {RecordPages.LargestPage}, or to 0 to get only "
            + "the total. The links in the answer and in its Link header lead to the other pages.",
        "A filter or term that does not exist is refused, not ignored. The answer suggests the one that you probably meant.",
        $"A client may send {ApiLimits.RequestsAMinute} requests a minute, unless the host sets another limit. Suggestions are counted "
            + "separately. After that the answer is 429, and Retry-After says how many seconds to wait.",
        $"A query may be up to {ApiLimits.LongestQuery} bytes long, and each value up to {ApiParameters.LongestValue} characters.",
        $"You may keep an answer for {ApiLimits.FreshSeconds} seconds. After that, send its ETag back as If-None-Match: 304 means that "
            + "nothing has changed.",
        "An address starts at the root of the hub; a url is complete. The number in /api/v1/ goes up when a change would break programs. "
            + "New keys can be added at any time.",
    ];

    private EndpointView Endpoint(EndpointDescription endpoint)
    {
        var example = ApiExamples.ForEndpoint(endpoint, library.Value) is { } found ? new ExampleView(found.Address, found.Answer) : null;
        return new EndpointView(
            endpoint.Id, endpoint.Title, endpoint.Path, endpoint.Meaning, [.. endpoint.Parameters.Select(Parameter)], example);
    }

    private static QueryParameterView Parameter(ParameterDescription parameter)
    {
        var values = parameter.Kind switch
        {
            ParameterKind.Term => $"a term of the vocabulary “{parameter.Vocabulary}”",
            ParameterKind.ResourceId => "the id of a resource",
            ParameterKind.Choice => string.Join(", ", parameter.Choices),
            ParameterKind.Day => "a date such as 2026-11-20",
            ParameterKind.Number => $"{parameter.Least} to {parameter.Most}",
            _ => $"up to {ApiParameters.LongestValue} characters",
        };
        var usual = parameter.Usual is null ? string.Empty : $"; {parameter.Usual} if left out";
        var repeatable = parameter.IsRepeatable ? "; may be repeated" : string.Empty;
        return new QueryParameterView(parameter.Name, parameter.Meaning, values + usual + repeatable);
    }
}
