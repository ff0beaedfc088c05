using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Paging;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Recommendations.</summary>
internal static class RecommendationEndpoints
{
    /// <summary>Adds the address.</summary>
    public static void MapRecommendations(this IEndpointRouteBuilder routes) => routes.MapDescribed(ApiDescription.Recommendations, List);

    private static Results<Ok<RecordPage<RecommendationRecord>>, Refusal> List(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Recommendations);
        var (themes, resources) = (query.Values(ApiParameters.Theme), query.Values(ApiParameters.Resource));
        bool? answered = query.Value(ApiParameters.Answered) is { } word ? word == "true" : null;
        return ApiLists.Page(context, query, () => dataset.Library.Recommendations.Where(recommendation =>
            ApiLists.AnyOf(themes, recommendation.Themes) && ApiLists.OneOf(resources, recommendation.Resource.Id)
            && (answered is null || recommendation.Answered == answered)));
    }
}
