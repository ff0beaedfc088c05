using LearningHub.Contract.Description;
using LearningHub.Contract.Problems;
using LearningHub.Web.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Api;

/// <summary>Maps an address of the API together with its description.</summary>
internal static class DescribedRoute
{
    private static readonly string[] Head = ["HEAD"];

    /// <summary>Maps GET and HEAD of an address, and gives OpenAPI its title, meaning and possible errors.</summary>
    public static void MapDescribed(this IEndpointRouteBuilder routes, EndpointDescription endpoint, Delegate handler)
    {
        // Suggestions are requested with every letter typed, so they have a limit of their own.
        var limit = endpoint == ApiDescription.Suggest ? ClientLimit.Suggestions : ClientLimit.Api;
        var get = routes.MapGet(endpoint.Path, handler).RequireRateLimiting(limit)
            .WithName(endpoint.Id).WithSummary(endpoint.Title).WithDescription(endpoint.Meaning).WithTags("Library").WithMetadata(endpoint);
        foreach (var error in ApiErrors.All.Where(error => CanHappen(error, endpoint)))
            get.Produces<ApiProblem>(error.Status, ApiProblem.MediaType);
        // Left out of OpenAPI, which would list HEAD as another operation.
        routes.MapMethods(endpoint.Path, Head, handler).RequireRateLimiting(limit).ExcludeFromDescription();
    }

    private static bool CanHappen(ErrorDescription error, EndpointDescription endpoint) =>
        (error != ApiErrors.NotFound || endpoint.PathId is not null) && (error != ApiErrors.Gone || endpoint.IsWithdrawable);
}
