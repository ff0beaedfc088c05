using LearningHub.Web.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Api;

/// <summary>
/// Lets programs on other sites read the data from a browser (CORS). The same headers go to everyone, whether or not an origin is
/// named, so that answers can be kept by caches. Nothing here depends on who asks: there are no cookies and no keys.
/// </summary>
internal static class CrossOrigin
{
    /// <summary>Adds the headers, and answers what browsers ask beforehand.</summary>
    public static void UseCrossOrigin(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!ApiPaths.IsShared(context.Request.Path)) return next(context);
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        if (!HttpMethods.IsOptions(context.Request.Method))
        {
            headers.AccessControlExposeHeaders = "ETag, Link, Retry-After";
            return next(context);
        }
        headers.AccessControlAllowMethods = "GET, HEAD";
        headers.AccessControlAllowHeaders = "Accept, Content-Type, If-None-Match";
        headers.AccessControlMaxAge = "86400";
        headers.Allow = "GET, HEAD, OPTIONS";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });
}
