using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LearningHub.Web.Serving;

/// <summary>Answers only requests that have been admitted. Drafts are not for everybody who uses the computer.</summary>
internal static class Admission
{
    /// <summary>Adds it.</summary>
    public static void UseAdmission(this IApplicationBuilder app, Func<HttpRequest, bool> admits) => app.Use(async (context, next) =>
    {
        if (admits(context.Request))
        {
            await next(context);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync("This preview belongs to the studio. Open it there.\n", context.RequestAborted);
    });
}
