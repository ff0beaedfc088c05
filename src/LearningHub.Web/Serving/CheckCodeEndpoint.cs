using LearningHub.Content.Papers;
using LearningHub.Web.Snapshots;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningHub.Web.Serving;

/// <summary>Redirects a check code, however it is typed, to the page of the release about the state of the copy.</summary>
internal static class CheckCodeEndpoint
{
    private static readonly string[] Methods = ["GET", "HEAD"];

    /// <summary>Adds the address.</summary>
    /// <param name="routes">The host.</param>
    /// <param name="plain">Sends what the release has at an address.</param>
    public static void MapCheckCodes(this IEndpointRouteBuilder routes, RequestDelegate plain)
    {
        routes.MapMethods($"{Paper.CheckFolder}{{code}}", Methods, (HttpContext context, string code) => LeadAsync(context, code, plain))
            .ExcludeFromDescription();
        routes.MapMethods(Paper.CheckFolder, Methods, (HttpContext context) =>
            LeadAsync(context, context.Request.Query["code"].ToString(), plain)).ExcludeFromDescription();
    }

    private static async Task LeadAsync(HttpContext context, string typed, RequestDelegate plain)
    {
        if (CheckCode.TryParse(typed, out var code) && await context.LeaseSnapshotAsync() is { } snapshot
            && await PageAsync(snapshot, code) is { } page && page != context.Request.Path.Value)
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Redirect($"{context.Request.PathBase}{page}");
            return;
        }
        await plain(context);
    }

    private static async Task<string?> PageAsync(HubSnapshot snapshot, CheckCode code)
    {
        string[] pages = [$"{code}", $"{code.Work}/{code.Edition}", code.Work];
        foreach (var page in pages)
        {
            var address = $"{Paper.CheckFolder}{page}/";
            if (await snapshot.ReadAsync($"{address[1..]}index.html") is not null) return address;
        }
        return null;
    }
}
