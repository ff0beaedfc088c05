using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LearningHub.Studio.Guarding;

/// <summary>What every request passes before a page answers it: name of the host, size, key or cookie, and the token of its form.</summary>
internal static class StudioGuard
{
    /// <summary>Where the key of the terminal is changed for a cookie.</summary>
    public const string StartPath = "/start";

    /// <summary>Where files are sent to be imported.</summary>
    public const string ImportPath = "/import";

    private const long LargestForm = 16L * 1024 * 1024;

    /// <summary>Adds it.</summary>
    /// <param name="app">The studio.</param>
    /// <param name="session">Who may use it.</param>
    /// <param name="largestUpload">Most bytes of a file to import.</param>
    /// <param name="previewPort">The port of the preview, which may be shown in a frame.</param>
    public static void UseStudioGuard(this WebApplication app, StudioSession session, long largestUpload, int previewPort)
    {
        var antiforgery = (IAntiforgery)app.Services.GetService(typeof(IAntiforgery))!;
        app.Use(async (context, next) =>
        {
            WriteHeaders(context.Response.Headers, previewPort);
            var refusal = RefusalOf(context, session, largestUpload);
            if (refusal is null && HttpMethods.IsPost(context.Request.Method) && !await antiforgery.IsRequestValidAsync(context))
            {
                refusal = (StatusCodes.Status400BadRequest, "This form was not sent by the studio, or the studio has been restarted since. "
                    + "Nothing was changed. Open the page again.");
            }
            if (refusal is not { } answer)
            {
                await next(context);
                return;
            }
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync($"{answer.Words}\n", context.RequestAborted);
        });
    }

    private static (int Status, string Words)? RefusalOf(HttpContext context, StudioSession session, long largestUpload)
    {
        var request = context.Request;
        if (!StudioAddress.IsLoopback(request.Host.Host))
        {
            return (StatusCodes.Status400BadRequest,
                "The studio answers to localhost and 127.0.0.1 on its own computer, and to no other name.");
        }
        if (request.Method is not ("GET" or "HEAD" or "POST"))
            return (StatusCodes.Status405MethodNotAllowed, "The studio has no such page.");
        var largest = request.Path == ImportPath ? largestUpload + LargestForm : LargestForm;
        if (request.ContentLength > largest)
        {
            return (StatusCodes.Status413PayloadTooLarge,
                $"This is larger than {largest / 1024 / 1024} MB, and the studio accepts no more at once. Nothing was changed.");
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = largest;
        if (request.Path == StartPath || request.Path.StartsWithSegments("/assets") || session.Admits(request)) return null;
        return (StatusCodes.Status403Forbidden,
            "This browser has not been let in. Open the address that the terminal shows: each address works once, and the terminal then "
                + "shows a new one.");
    }

    // Nothing is loaded from elsewhere, nothing inline runs, and nobody frames the studio.
    private static void WriteHeaders(IHeaderDictionary headers, int previewPort)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
            + $"base-uri 'none'; frame-ancestors 'none'; frame-src http://127.0.0.1:{previewPort} http://localhost:{previewPort}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
    }
}
