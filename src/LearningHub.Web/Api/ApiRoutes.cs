using LearningHub.Content.Diagnostics;
using LearningHub.Site.Data;
using LearningHub.Site.Data.Description;
using LearningHub.Web.Limits;
using LearningHub.Web.Searching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>All addresses for programs.</summary>
internal static class ApiRoutes
{
    private static readonly string[] Head = ["HEAD"];
    private static readonly string[] GetAndHead = ["GET", "HEAD"];

    /// <summary>Adds the API and its OpenAPI description.</summary>
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup(string.Empty).AddEndpointFilter(ApiFrame.AnswerAsync).RequireRateLimiting(ClientLimit.Policy);
        api.MapSearch();
        api.MapResources();
        api.MapFindings();
        api.MapRecommendations();
        api.MapVocabularies();
        api.MapGlossary();
        routes.MapGet($"{ApiDescription.Root}{{**rest}}", NoSuchAddress).RequireRateLimiting(ClientLimit.Policy).ExcludeFromDescription();
        var description = new OpenApiFile(routes.ServiceProvider);
        routes.MapMethods(ApiDescription.OpenApiPath, GetAndHead, description.SendAsync).RequireRateLimiting(ClientLimit.Policy).ExcludeFromDescription();
    }

    /// <summary>Adds one address with everything that OpenAPI tells of it.</summary>
    internal static void MapDescribed(this IEndpointRouteBuilder routes, EndpointDescription endpoint, Delegate handler)
    {
        var get = routes.MapGet(endpoint.Path, handler).WithName(endpoint.Id).WithSummary(endpoint.Title).WithDescription(endpoint.Meaning).WithTags("Library").WithMetadata(endpoint);
        foreach (var error in ApiErrors.All.Where(error => (error != ApiErrors.NotFound || endpoint.PathId is not null) && (error != ApiErrors.Gone || endpoint.IsWithdrawable)))
            get.Produces<ApiProblem>(error.Status, ApiProblem.MediaType);
        // OpenAPI would list HEAD as an address of its own.
        routes.MapMethods(endpoint.Path, Head, handler).ExcludeFromDescription();
    }

    private static Refusal NoSuchAddress(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var nearest = DidYouMean.Nearest(path.TrimEnd('/'), ApiDescription.Endpoints.Where(endpoint => endpoint.PathId is null).Select(endpoint => endpoint.Path));
        return new Refusal(ApiErrors.NotFound, nearest is null ? null : $"There is nothing at this address. Did you mean {nearest}?");
    }
}
