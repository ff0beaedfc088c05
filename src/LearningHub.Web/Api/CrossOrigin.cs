using LearningHub.Web.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Api;

/// <summary>
/// Lets scripts on other websites read the data in a browser (CORS). Every answer has the same headers, with or without an Origin header
/// in the request, so that caches can keep it. Nothing depends on who asks: there are no cookies and no keys.
/// </summary>
internal static class CrossOrigin
{
    /// <summary>Adds the headers, and answers preflight requests.</summary>
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
