using LearningHub.Contract.Description;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;
using LearningHub.Contract.Search;
using LearningHub.Search;
using LearningHub.Site.Searching;
using LearningHub.Web.Api;
using LearningHub.Web.Monitoring;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Searching;

/// <summary>Search for programs.</summary>
internal static class SearchEndpoints
{
    /// <summary>Adds the addresses.</summary>
    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapDescribed(ApiDescription.Search, Search);
        routes.MapDescribed(ApiDescription.Suggest, Suggest);
        routes.MapDescribed(ApiDescription.Similar, Similar);
    }

    private static Results<Ok<SearchAnswerRecord>, Refusal> Search(HttpContext context, HubMetrics metrics)
    {
        var snapshot = context.Snapshot();
        var reader = new QueryReader(ApiDescription.Search, context.Request.Query, snapshot.Dataset);
        var query = Read(reader);
        return Answer(reader, snapshot, metrics, index =>
        {
            var answer = new SearchRecordBuilder(snapshot.Dataset)
                .Answer(query, index.Search(query.ToRequest()), reader.Address(context.Request.PathBase));
            metrics.Answered(ApiDescription.Search.Id, answer.Total);
            context.Response.Headers.Link = ApiLists.LinkHeader(answer.Links);
            return answer;
        });
    }

    private static Results<Ok<SuggestionListRecord>, Refusal> Suggest(HttpContext context, HubMetrics metrics)
    {
        var snapshot = context.Snapshot();
        var reader = new QueryReader(ApiDescription.Suggest, context.Request.Query, snapshot.Dataset);
        var (typed, limit) = (reader.Value(ApiParameters.Typed) ?? string.Empty, reader.Number(ApiParameters.Limit));
        return Answer(reader, snapshot, metrics, index => SearchRecordBuilder.Suggestions(typed, index.Suggest(typed, limit)));
    }

    private static Results<Ok<RecordList<SimilarRecord>>, Refusal> Similar(string id, HttpContext context, HubMetrics metrics)
    {
        var snapshot = context.Snapshot();
        var reader = new QueryReader(ApiDescription.Similar, context.Request.Query, snapshot.Dataset);
        var limit = reader.Number(ApiParameters.Limit);
        if (snapshot.Dataset.Resource(id) is null && reader.Problems.Count == 0)
            return new Refusal(ApiErrors.NotFound, errors: [ApiRefusals.Resource(ApiDescription.Similar.PathId!, id, snapshot.Dataset)]);
        // Pages about the site may be similar too, but are not learning. So more results are requested than are needed.
        return Answer(reader, snapshot, metrics, index => new SearchRecordBuilder(snapshot.Dataset)
            .Similar(index.MoreLike(id, limit * 2), limit));
    }

    private static Results<Ok<T>,
        Refusal> Answer<T>(QueryReader reader, HubSnapshot snapshot, HubMetrics metrics, Func<ISearchIndex, T> answer)
    {
        if (reader.Refusal is { } refusal)
        {
            metrics.Refused(reader.Endpoint.Id);
            return refusal;
        }
        if (snapshot.Search is not { } index)
        {
            return new Refusal(ApiErrors.Unavailable,
                "This release was built without a search index. Its pages can be searched in the browser.");
        }
        return TypedResults.Ok(answer(index));
    }

    private static SearchQuery Read(QueryReader reader)
    {
        var (from, to) = reader.Span(ApiParameters.PublishedFrom, ApiParameters.PublishedTo);
        return new SearchQuery
        {
            Text = reader.Value(ApiParameters.Query) ?? string.Empty,
            Filters =
            [
                new FacetFilter(SearchDocuments.Type, reader.Values(ApiParameters.FoundType)),
                    new FacetFilter(SearchDocuments.Theme, reader.Values(ApiParameters.Theme)),
                new FacetFilter(SearchDocuments.Audience, reader.Values(ApiParameters.Audience)),
                new FacetFilter(SearchDocuments.Level, reader.Values(ApiParameters.Level)),
                new FacetFilter(SearchDocuments.Age, reader.Values(ApiParameters.Age)),
            ],
            From = from,
            To = to,
            Sort = SearchAddress.ParseSort(reader.Value(ApiParameters.SearchSort)),
            Role = reader.Value(ApiParameters.Role),
            Explain = reader.Value(ApiParameters.Explain) is "true",
            Page = reader.Number(ApiParameters.Page),
            PageSize = reader.Number(ApiParameters.PageSize),
        };
    }
}
