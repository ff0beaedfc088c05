using LearningHub.Content.Diagnostics;
using LearningHub.Contract.Description;
using LearningHub.Web.Api;
using LearningHub.Web.Limits;
using LearningHub.Web.Problems;
using LearningHub.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web;

/// <summary>All addresses for programs.</summary>
internal static class ApiRoutes
{
    private static readonly string[] GetAndHead = ["GET", "HEAD"];

    /// <summary>Adds the API and its OpenAPI description.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(string.Empty).AddEndpointFilter(ApiFrame.AnswerAsync);
        api.MapSearch();
        api.MapResources();
        api.MapClaims();
        api.MapVoices();
        api.MapVocabularies();
        api.MapLists();
        routes.MapGet($"{ApiDescription.Root}{{**rest}}", NoSuchAddress).RequireRateLimiting(ClientLimit.Api).ExcludeFromDescription();
        var description = new OpenApiFile(routes.ServiceProvider);
        routes.MapMethods(ApiDescription.OpenApiPath, GetAndHead, description.SendAsync)
            .RequireRateLimiting(ClientLimit.Api).ExcludeFromDescription();
    }

    private static Refusal NoSuchAddress(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var lists = ApiDescription.Endpoints.Where(endpoint => endpoint.PathId is null).Select(endpoint => endpoint.Path);
        var nearest = DidYouMean.Nearest(path.TrimEnd('/'), lists);
        return new Refusal(ApiErrors.NotFound, nearest is null ? null : $"There is nothing at this address. Did you mean {nearest}?");
    }
}
