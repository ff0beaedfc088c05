using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Paging;
using LearningHub.Contract.Problems;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Findings and recommendations, as lists and one by one.</summary>
internal static class ClaimEndpoints
{
    /// <summary>Adds the addresses.</summary>
    public static void MapClaims(this IEndpointRouteBuilder routes)
    {
        routes.MapDescribed(ApiDescription.Findings, ListFindings);
        routes.MapDescribed(ApiDescription.Finding, GetFinding);
        routes.MapDescribed(ApiDescription.Recommendations, ListRecommendations);
        routes.MapDescribed(ApiDescription.Recommendation, GetRecommendation);
    }

    private static Results<Ok<RecordPage<FindingRecord>>, Refusal> ListFindings(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Findings);
        var themes = query.Values(ApiParameters.Theme);
        var audiences = query.Values(ApiParameters.Audience);
        var levels = query.Values(ApiParameters.Level);
        var kinds = query.Values(ApiParameters.Kind);
        var resources = query.Values(ApiParameters.Resource);
        return ApiLists.Page(context, query, () => dataset.Library.Findings.Where(finding =>
            ApiLists.AnyOf(themes, finding.Themes) && ApiLists.AnyOf(audiences, finding.Audiences) && ApiLists.AnyOf(levels, finding.Levels)
            && ApiLists.OneOf(kinds, finding.Kind) && ApiLists.OneOf(resources, finding.Resource.Id)));
    }

    private static Results<Ok<FindingRecord>, Refusal> GetFinding(string id, string finding, HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        if (context.ReadQuery(ApiDescription.Finding).Refusal is { } refusal) return refusal;
        if (dataset.Finding($"{id}#{finding}") is { } record) return TypedResults.Ok(record);
        return NotThere(context, ApiDescription.Finding, id, finding, resource => resource.Findings);
    }

    private static Results<Ok<RecordPage<RecommendationRecord>>, Refusal> ListRecommendations(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Recommendations);
        var (themes, resources) = (query.Values(ApiParameters.Theme), query.Values(ApiParameters.Resource));
        var (owner, states) = (query.Value(ApiParameters.Owner), query.Values(ApiParameters.State));
        bool? answered = query.Value(ApiParameters.Answered) is { } word ? word == "true" : null;
        return ApiLists.Page(context, query, () => dataset.Library.Recommendations.Where(recommendation =>
            ApiLists.AnyOf(themes, recommendation.Themes) && ApiLists.OneOf(resources, recommendation.Resource.Id)
            && (answered is null || recommendation.Answered == answered) && ApiLists.OneOf(states, recommendation.State)
            && (owner is null || recommendation.Owner?.Contains(owner, StringComparison.OrdinalIgnoreCase) is true)));
    }

    private static Results<Ok<RecommendationRecord>, Refusal> GetRecommendation(string id, string recommendation, HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        if (context.ReadQuery(ApiDescription.Recommendation).Refusal is { } refusal) return refusal;
        if (dataset.Recommendation($"{id}#{recommendation}") is { } record) return TypedResults.Ok(record);
        return NotThere(context, ApiDescription.Recommendation, id, recommendation, resource => resource.Recommendations);
    }

    private static Refusal NotThere(
        HttpContext context, EndpointDescription endpoint, string id, string part, Func<ResourceRecord, IReadOnlyList<string>> known)
    {
        var dataset = context.Snapshot().Dataset;
        if (dataset.Resource(id) is { } resource)
            return new Refusal(ApiErrors.NotFound, errors: [ApiRefusals.Part(endpoint.PathPart!, part, known(resource))]);
        return dataset.Withdrawn(id) is { } withdrawn
            ? new Refusal(ApiErrors.Gone, ApiRefusals.Withdrawn(withdrawn))
            : new Refusal(ApiErrors.NotFound, errors: [ApiRefusals.Resource(endpoint.PathId!, id, dataset)]);
    }
}
