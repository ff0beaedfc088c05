using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Resources;
using LearningHub.Contract.Paging;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Findings.</summary>
internal static class FindingEndpoints
{
    /// <summary>Adds the address.</summary>
    public static void MapFindings(this IEndpointRouteBuilder routes) => routes.MapDescribed(ApiDescription.Findings, List);

    private static Results<Ok<RecordPage<FindingRecord>>, Refusal> List(HttpContext context)
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
}
