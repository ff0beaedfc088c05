using LearningHub.Contract.Description;
using LearningHub.Contract.Library.Lists;
using LearningHub.Contract.Paging;
using LearningHub.Web.Problems;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>What children, parents and relatives said.</summary>
internal static class VoiceEndpoints
{
    /// <summary>Adds the address.</summary>
    public static void MapVoices(this IEndpointRouteBuilder routes) => routes.MapDescribed(ApiDescription.Voices, List);

    private static Results<Ok<RecordPage<VoiceRecord>>, Refusal> List(HttpContext context)
    {
        var dataset = context.Snapshot().Dataset;
        var query = context.ReadQuery(ApiDescription.Voices);
        var (themes, speakers) = (query.Values(ApiParameters.Theme), query.Values(ApiParameters.Speaker));
        var resources = query.Values(ApiParameters.Resource);
        return ApiLists.Page(context, query, () => dataset.Library.Voices.Where(voice =>
            ApiLists.AnyOf(themes, voice.Themes) && ApiLists.OneOf(speakers, voice.Role)
            && (resources.Count == 0 || voice.Findings.Any(finding => resources.Contains(finding.Split('#')[0])))));
    }
}
